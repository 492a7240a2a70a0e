// A view of what the server lists of the description in front: read again whenever there is something new, while somebody looks.
import type { Disposable, TreeItem, TreeView } from 'vscode';
import { EventEmitter, window } from 'vscode';
import type { Session } from './session.ts';

interface Shown<List, Node> {
  readonly read: (uri: string) => Promise<List | null>;
  readonly roots: (list: List) => readonly Node[];
  readonly children: (node: Node) => readonly Node[];
  readonly item: (node: Node) => TreeItem;
  /** What stands in the place of nothing. */
  readonly empty: (list: List | undefined) => string;
}

interface Shower<List, Node> {
  readonly tree: TreeView<Node>;
  readonly onRead: (listener: (list: List | undefined) => void) => Disposable;
}

export const showTree = <List, Node>(
  { statuses, context }: Session,
  id: string,
  { read, roots, children, item, empty }: Shown<List, Node>,
): Shower<List, Node> => {
  const changed = new EventEmitter<undefined>();
  const wasRead = new EventEmitter<List | undefined>();
  const top = async (): Promise<Node[]> => {
    const status = statuses.active();
    const list = status ? ((await read(status.entry)) ?? undefined) : undefined;
    const nodes = list ? [...roots(list)] : [];
    tree.message = nodes.length > 0 ? '' : empty(list);
    wasRead.fire(list);
    return nodes;
  };
  const tree = window.createTreeView<Node>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: node => (node === undefined ? top() : [...children(node)]),
      getTreeItem: item,
    },
  });
  let shown: string | undefined;
  const refresh = () => {
    const status = statuses.active();
    const now = status?.isBusy ? shown : JSON.stringify(status);
    if (now === shown) return;
    shown = now;
    changed.fire(undefined);
  };
  context.subscriptions.push(changed, wasRead, tree, statuses.onDidChange(refresh));
  return { tree, onRead: wasRead.event };
};
