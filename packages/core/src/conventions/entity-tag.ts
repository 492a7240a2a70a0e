// Entity tags, which are quoted (RFC 9110, section 8.8.3), and the lists of them that conditions take (section 13.1).

const tag = String.raw`(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"`;
const whole = new RegExp(`^${tag}$`);
const listOrAny = new RegExp(String.raw`^(?:\*|${tag}(?:[ \t]*,[ \t]*${tag})*)$`);

export const isEntityTag = (text: string): boolean => whole.test(text);

/** The value of If-Match and If-None-Match. */
export const isEntityTagList = (text: string): boolean => listOrAny.test(text);
