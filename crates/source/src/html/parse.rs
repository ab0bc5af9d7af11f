//! Builds the tree of a page with the parser of html5ever, under limits of our own.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, ExpandedName, QualName, TokenizerResult, local_name, ns};

use super::tree::{self, Id, Tree};
use crate::format::Format;
use crate::trouble::FileTrouble;

/// The deepest that elements are nested. Browsers stop at 512; below it, tags are dropped and their text stays.
const DEEPEST: u32 = 256;
/// The most nodes of a page: unclosed formatting is repeated in every paragraph, so a small page can ask for many.
const MOST_NODES: usize = 500_000;
/// The most attributes of one tag. The parser compares each with all before it.
const MOST_ATTRIBUTES: usize = 2_000;

/// A node as the parser holds it: with its name, which it asks for all the time.
#[derive(Debug, Clone)]
struct Handle {
    id: Id,
    name: Rc<QualName>,
}

/// Takes what the parser builds.
struct Sink {
    tree: RefCell<Tree>,
    /// How deep the element lies that is open now.
    depth: Cell<u32>,
}

impl Sink {
    fn place(&self, parent: Id, child: NodeOrText<Handle>, next: Option<Id>) {
        let mut tree = self.tree.borrow_mut();
        match child {
            NodeOrText::AppendNode(node) => {
                tree.insert(parent, node.id, next);
                self.depth.set(tree.depth(node.id));
            }
            NodeOrText::AppendText(text) => tree.put_text(parent, text, next),
        }
    }

    fn unnamed(&self) -> Handle {
        let id = self.tree.borrow_mut().add(tree::Kind::Other);
        Handle { id, name: Rc::new(QualName::new(None, ns!(), local_name!(""))) }
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { id: Tree::ROOT, name: Rc::new(QualName::new(None, ns!(), local_name!(""))) }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Handle {
        let name = Rc::new(name);
        let id = self.tree.borrow_mut().add(tree::Kind::Element(Rc::clone(&name), attributes));
        Handle { id, name }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.unnamed()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.unnamed()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.place(parent.id, child, None);
    }

    fn append_based_on_parent_node(&self, element: &Handle, before: &Handle, child: NodeOrText<Handle>) {
        if self.tree.borrow().parent(element.id).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, node: &Handle) {
        let depth = self.tree.borrow().depth(node.id);
        self.depth.set(depth.saturating_sub(1));
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        // What stands in a template is not shown, and the element is dropped as a whole.
        target.clone()
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.tree.borrow().parent(sibling.id);
        if let Some(parent) = parent {
            self.place(parent, child, Some(sibling.id));
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, new: Vec<Attribute>) {
        self.tree.borrow_mut().add_attributes(target.id, new, MOST_ATTRIBUTES);
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.tree.borrow_mut().detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        let mut tree = self.tree.borrow_mut();
        let children: Vec<Id> = tree.children(node.id).collect();
        for child in children {
            tree.insert(parent.id, child, None);
        }
    }
}

/// Stands between the tokens and the parser, and keeps the tree within its limits.
struct Guard {
    builder: TreeBuilder<Handle, Sink>,
    /// How many start tags were dropped whose end tags are yet to come.
    dropped: Cell<usize>,
    full: Cell<bool>,
}

impl Guard {
    fn drops(&self, tag: &Tag) -> bool {
        let dropped = self.dropped.get();
        match tag.kind {
            TagKind::EndTag if dropped > 0 => {
                self.dropped.set(dropped - 1);
                true
            }
            TagKind::StartTag if self.builder.sink.depth.get() >= DEEPEST => {
                // These hold no other elements; what stands in them must not become text.
                let flat = [
                    "script", "style", "textarea", "title", "br", "hr", "img", "input", "meta", "link", "wbr",
                ];
                let drop = !flat.contains(&&*tag.name);
                if drop && !tag.self_closing {
                    self.dropped.set(dropped + 1);
                }
                drop
            }
            _ => false,
        }
    }
}

impl TokenSink for Guard {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        self.full.set(self.full.get() || self.builder.sink.tree.borrow().len() > MOST_NODES);
        let dropped = match &token {
            Token::EOFToken => false,
            Token::TagToken(tag) => self.full.get() || self.drops(tag),
            _ => self.full.get(),
        };
        if dropped { TokenSinkResult::Continue } else { self.builder.process_token(token, line) }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Parses a page.
pub(super) fn parse(text: &str) -> Result<Tree, FileTrouble> {
    let too_much = || FileTrouble::TooMuch { format: Format::Html };
    if most_attributes(text) > MOST_ATTRIBUTES {
        return Err(too_much());
    }
    let sink = Sink { tree: RefCell::new(Tree::new()), depth: Cell::new(0) };
    // Without scripting, `noscript` is elements, which can be dropped as such.
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new(sink, options);
    let guard = Guard { builder, dropped: Cell::new(0), full: Cell::new(false) };
    let tokenizer = Tokenizer::new(guard, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    tokenizer.end();
    let guard = tokenizer.sink;
    if guard.full.get() { Err(too_much()) } else { Ok(guard.builder.sink.finish()) }
}

/// About how many attributes the tag has that has most: words outside quotes between `<` with a letter and `>`.
fn most_attributes(text: &str) -> usize {
    let (mut most, mut now, mut inside, mut quote, mut last) = (0, 0, false, 0_u8, 0_u8);
    for byte in text.bytes() {
        if !inside {
            inside = last == b'<' && byte.is_ascii_alphabetic();
            (now, quote) = (0, 0);
        } else if quote != 0 {
            if byte == quote {
                quote = 0;
            }
        } else if byte == b'>' {
            inside = false;
        } else if (byte == b'"' || byte == b'\'') && (last == b'=' || last.is_ascii_whitespace()) {
            quote = byte;
            now += 1;
        } else if byte.is_ascii_whitespace() || byte == b'/' {
            now += usize::from(!(last.is_ascii_whitespace() || last == b'/'));
        }
        most = most.max(now);
        last = byte;
    }
    most
}
