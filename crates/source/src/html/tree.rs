//! The tree of a page.

use std::rc::Rc;

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, QualName, ns};

/// The number of a node.
pub(super) type Id = usize;

/// A page as a tree. Node 0 is the document.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

/// A node and its neighbours.
#[derive(Debug, Default)]
struct Node {
    parent: Option<Id>,
    first: Option<Id>,
    last: Option<Id>,
    before: Option<Id>,
    after: Option<Id>,
    depth: u32,
    kind: Kind,
}

/// What a node is.
#[derive(Debug, Default)]
pub(super) enum Kind {
    /// The document, a comment, or another node without text.
    #[default]
    Other,
    Text(StrTendril),
    Element(Rc<QualName>, Vec<Attribute>),
}

impl Tree {
    pub(super) const ROOT: Id = 0;

    /// A document without anything in it.
    pub(super) fn new() -> Self {
        Self { nodes: vec![Node::default()] }
    }

    /// How deep a node lies.
    pub(super) fn depth(&self, id: Id) -> u32 {
        self.nodes.get(id).map_or(0, |node| node.depth)
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn parent(&self, id: Id) -> Option<Id> {
        self.nodes.get(id)?.parent
    }

    pub(super) fn children(&self, id: Id) -> impl Iterator<Item = Id> + '_ {
        let first = self.nodes.get(id).and_then(|node| node.first);
        std::iter::successors(first, |id| self.nodes.get(*id)?.after)
    }

    /// A node and what it stands in, from the inside out.
    pub(super) fn with_ancestors(&self, id: Id) -> impl Iterator<Item = Id> + '_ {
        std::iter::successors(Some(id), |id| self.parent(*id))
    }

    /// The name of an HTML element; empty for everything else.
    pub(super) fn name(&self, id: Id) -> &str {
        match self.nodes.get(id).map(|node| &node.kind) {
            Some(Kind::Element(name, _)) if name.ns == ns!(html) => &name.local,
            Some(Kind::Element(..)) => "foreign",
            _ => "",
        }
    }

    pub(super) fn attribute(&self, id: Id, name: &str) -> Option<&str> {
        let Kind::Element(_, attributes) = &self.nodes.get(id)?.kind else { return None };
        attributes.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
    }

    pub(super) fn text(&self, id: Id) -> Option<&str> {
        match &self.nodes.get(id)?.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Goes through a node and all in it, without recursion: whether its children are entered is for `visit` to say.
    pub(super) fn walk(&self, root: Id, mut visit: impl FnMut(Step) -> bool) {
        let mut at = root;
        loop {
            let entered = visit(Step::Enter(at));
            if let Some(first) = self.nodes.get(at).and_then(|node| node.first).filter(|_| entered) {
                at = first;
                continue;
            }
            loop {
                visit(Step::Leave(at));
                if at == root {
                    return;
                }
                let Some(node) = self.nodes.get(at) else { return };
                if let Some(after) = node.after {
                    at = after;
                    break;
                }
                let Some(parent) = node.parent else { return };
                at = parent;
            }
        }
    }

    /// All nodes in a node, in the order of the page, with the node itself.
    pub(super) fn inside(&self, root: Id) -> Vec<Id> {
        let mut found = Vec::new();
        self.walk(root, |step| {
            if let Step::Enter(id) = step {
                found.push(id);
            }
            true
        });
        found
    }

    pub(super) fn add(&mut self, kind: Kind) -> Id {
        self.nodes.push(Node { kind, ..Node::default() });
        self.nodes.len() - 1
    }

    pub(super) fn detach(&mut self, id: Id) {
        let Some(node) = self.nodes.get_mut(id) else { return };
        let (parent, before, after) = (node.parent.take(), node.before.take(), node.after.take());
        if let Some(node) = before.and_then(|before| self.nodes.get_mut(before)) {
            node.after = after;
        }
        if let Some(node) = after.and_then(|after| self.nodes.get_mut(after)) {
            node.before = before;
        }
        if let Some(parent) = parent.and_then(|parent| self.nodes.get_mut(parent)) {
            if parent.first == Some(id) {
                parent.first = after;
            }
            if parent.last == Some(id) {
                parent.last = before;
            }
        }
    }

    /// Puts a node into a parent, before one of its children or last.
    pub(super) fn insert(&mut self, parent: Id, id: Id, next: Option<Id>) {
        self.detach(id);
        let before = match next {
            Some(next) => self.nodes.get(next).and_then(|node| node.before),
            None => self.nodes.get(parent).and_then(|node| node.last),
        };
        let depth = self.nodes.get(parent).map_or(0, |node| node.depth.saturating_add(1));
        if let Some(node) = self.nodes.get_mut(id) {
            (node.parent, node.before, node.after, node.depth) = (Some(parent), before, next, depth);
        }
        if let Some(node) = before.and_then(|before| self.nodes.get_mut(before)) {
            node.after = Some(id);
        }
        if let Some(node) = next.and_then(|next| self.nodes.get_mut(next)) {
            node.before = Some(id);
        }
        if let Some(node) = self.nodes.get_mut(parent) {
            if before.is_none() {
                node.first = Some(id);
            }
            if next.is_none() {
                node.last = Some(id);
            }
        }
    }

    /// Adds text to a parent, before one of its children or last; text beside other text becomes one.
    pub(super) fn put_text(&mut self, parent: Id, text: StrTendril, next: Option<Id>) {
        let before = match next {
            Some(next) => self.nodes.get(next).and_then(|node| node.before),
            None => self.nodes.get(parent).and_then(|node| node.last),
        };
        let last = before.and_then(|before| self.nodes.get_mut(before)).map(|node| &mut node.kind);
        if let Some(Kind::Text(last)) = last {
            last.push_tendril(&text);
        } else {
            let id = self.add(Kind::Text(text));
            self.insert(parent, id, next);
        }
    }

    /// Gives an element the attributes that it lacks, up to so many.
    pub(super) fn add_attributes(&mut self, id: Id, new: Vec<Attribute>, most: usize) {
        let Some(Kind::Element(_, attributes)) = self.nodes.get_mut(id).map(|node| &mut node.kind) else {
            return;
        };
        for attribute in new {
            if attributes.len() < most && attributes.iter().all(|old| old.name != attribute.name) {
                attributes.push(attribute);
            }
        }
    }
}

/// A step of a walk through a tree.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    Enter(Id),
    Leave(Id),
}
