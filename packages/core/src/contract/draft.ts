// A part of a contract while it is being put together.

/**
 * A part that is still being put together. Large descriptions have tens of thousands of parts, and to assign optional
 * fields one by one costs a fraction of what spreading them does.
 */
export type Draft<Node> = { -readonly [Field in keyof Node]: Node[Field] };
