# The command in an image: `docker build -t breakwater .` after `npm run build`, then
#   docker run --rm --network none -v "$PWD:/work:ro" breakwater check
# It is nobody's account that it runs under, and it needs the network for addresses that are named on the command line only.
FROM node:24-bookworm-slim

# Descriptions are compared with what git has.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  # What is mounted belongs to somebody else.
  && git config --system --add safe.directory '*'

COPY packages/cli/package.json packages/cli/LICENSE /opt/breakwater/
COPY packages/cli/dist /opt/breakwater/dist
RUN ln -s /opt/breakwater/dist/main.js /usr/local/bin/breakwater

USER node
WORKDIR /work
ENTRYPOINT ["breakwater"]
CMD ["--help"]
