// Lists of ids, written as text: they have no spaces.

export const words = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '');
