//! The commands of the window and the shapes of their arguments, as the generated TypeScript calls declare them.

use std::collections::BTreeMap;
use std::fs;

use croisee_tests::{Result, root};

/// What an argument is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Text,
    Number,
    Truth,
    Null,
    /// One word, and no other.
    Word(String),
    /// A type by its name.
    Named(String),
    List(Box<Shape>),
    Fields(Vec<(String, Shape)>),
    OneOf(Vec<Shape>),
    /// Where progress is told.
    Channel,
}

/// A command: its name and its arguments.
#[derive(Debug, Clone)]
pub struct Command {
    pub name: String,
    pub arguments: Vec<(String, Shape)>,
    /// It opens a dialog of the system, or another program.
    pub asks: bool,
}

/// All that may be called, and the types by their names.
pub struct Calls {
    pub commands: Vec<Command>,
    pub types: BTreeMap<String, Shape>,
}

/// What a command that opens a dialog, or another program, says in its own file…
const ASKING: [&str; 2] = ["dialog::", "opener::"];
/// …or of itself.
const SAYING: [&str; 3] = ["the user says", "the user points at", "change their mind"];

impl Calls {
    /// Reads them.
    pub fn read() -> Result<Self> {
        let text = fs::read_to_string(root().join("ui/src/lib/api/bindings.ts"))?;
        let mut asking = asking()?;
        asking.extend(saying(&text));
        let text = without_comments(&text);
        let mut commands = Vec::new();
        for line in text
            .lines()
            .filter(|line| line.contains("__TAURI_INVOKE(\""))
        {
            let (head, call) = line.split_once("__TAURI_INVOKE(\"").unwrap_or_default();
            let name = call.split('"').next().unwrap_or_default().to_owned();
            let open = head.find('(').ok_or("a command without its arguments")?;
            let mut reader = Reader::of(&head[open + 1..]);
            let arguments = reader.named(')')?;
            commands.push(Command {
                asks: asking.contains(&name),
                name,
                arguments,
            });
        }
        let optional = |name: &str| Shape::OneOf(vec![Shape::Named(name.into()), Shape::Null]);
        // These two answer with bytes, and are called by hand.
        commands.push(Command {
            name: "deliverable_preview".into(),
            arguments: vec![
                ("spaceId".into(), optional("SpaceId")),
                ("deliverableId".into(), optional("DeliverableId")),
                ("published".into(), Shape::Truth),
            ],
            asks: false,
        });
        commands.push(Command {
            name: "record_pages".into(),
            arguments: vec![
                ("kind".into(), Shape::Named("RecordKind".into())),
                ("interviewId".into(), optional("InterviewId")),
                ("form".into(), Shape::Named("RecordForm".into())),
            ],
            asks: false,
        });
        let mut types = BTreeMap::new();
        for declared in text.split("export type ").skip(1) {
            let (name, shape) = declared.split_once('=').ok_or("a type without a shape")?;
            types.insert(name.trim().to_owned(), Reader::of(shape).shape()?);
        }
        Ok(Self { commands, types })
    }
}

/// The commands that ask: those whose part of their file speaks of dialogs or of other programs.
fn asking() -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src-tauri/src/commands")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path)?;
            for part in text.split("#[tauri::command").skip(1) {
                let name = part
                    .split("fn ")
                    .nth(1)
                    .and_then(|rest| rest.split('(').next());
                if ASKING.iter().any(|asking| part.contains(asking)) {
                    found.extend(name.map(ToOwned::to_owned));
                }
            }
        }
    }
    Ok(found)
}

/// Those whose own words say that they ask.
fn saying(text: &str) -> Vec<String> {
    let parts = text.split("__TAURI_INVOKE(\"");
    let names = parts.clone().skip(1);
    let named = parts.zip(names).filter_map(|(before, after)| {
        let said = &before[before.rfind("/**")?..];
        let asks = SAYING.iter().any(|words| said.contains(words));
        asks.then(|| after.split('"').next().unwrap_or_default().to_owned())
    });
    named.collect()
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// Reads the few forms that generated TypeScript has.
struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    const fn of(rest: &'t str) -> Self {
        Self { rest }
    }

    fn takes(&mut self, word: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn name(&mut self) -> &'t str {
        self.rest = self.rest.trim_start();
        let end = self
            .rest
            .find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')
            .unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        name
    }

    /// Names and shapes until `end`.
    fn named(&mut self, end: char) -> Result<Vec<(String, Shape)>> {
        let mut fields = Vec::new();
        loop {
            while self.takes(",") || self.takes(";") {}
            if self.takes(&end.to_string()) {
                return Ok(fields);
            }
            if self.takes("[") {
                // An index: any key has this shape.
                let inside = self.rest.split_once(']').map_or("", |(_, rest)| rest);
                self.rest = inside;
                fields.push(("x".into(), self.after_colon()?));
                continue;
            }
            let quoted = self.takes("\"");
            let name = self.name().to_owned();
            if name.is_empty() {
                let here: String = self.rest.chars().take(60).collect();
                return Err(format!("no name at “{here}”").into());
            }
            if quoted {
                self.takes("\"");
            }
            fields.push((name, self.after_colon()?));
        }
    }

    fn after_colon(&mut self) -> Result<Shape> {
        self.takes("?");
        if !self.takes(":") {
            let here: String = self.rest.chars().take(60).collect();
            return Err(format!("no colon at “{here}”").into());
        }
        self.shape()
    }

    fn shape(&mut self) -> Result<Shape> {
        self.takes("|");
        let mut all = vec![self.part()?];
        loop {
            if self.takes("|") {
                all.push(self.part()?);
            } else if self.takes("&") {
                let more = self.part()?;
                if let (Some(Shape::Fields(fields)), Shape::Fields(more)) = (all.last_mut(), more) {
                    fields.extend(more);
                }
            } else {
                break;
            }
        }
        Ok(if all.len() == 1 {
            all.remove(0)
        } else {
            Shape::OneOf(all)
        })
    }

    fn part(&mut self) -> Result<Shape> {
        let mut shape = if self.takes("{") {
            Shape::Fields(self.named('}')?)
        } else if self.takes("(") {
            let inside = self.shape()?;
            self.takes(")");
            inside
        } else if self.takes("[") {
            let inside = self.shape()?;
            while self.takes(",") {
                self.shape()?;
            }
            self.takes("]");
            Shape::List(Box::new(inside))
        } else if self.takes("\"") {
            let (word, rest) = self.rest.split_once('"').ok_or("an unended word")?;
            self.rest = rest;
            Shape::Word(word.to_owned())
        } else {
            self.plain()?
        };
        while self.takes("[]") {
            shape = Shape::List(Box::new(shape));
        }
        Ok(shape)
    }

    fn plain(&mut self) -> Result<Shape> {
        let name = self.name();
        if self.takes("<") {
            let mut inside = vec![self.shape()?];
            while self.takes(",") {
                inside.push(self.shape()?);
            }
            self.takes(">");
            return Ok(match name {
                "Channel" => Shape::Channel,
                "Partial" => inside.remove(0),
                _ => Shape::Fields(Vec::new()),
            });
        }
        match name {
            "string" => Ok(Shape::Text),
            "number" => Ok(Shape::Number),
            "boolean" => Ok(Shape::Truth),
            "null" | "undefined" | "never" => Ok(Shape::Null),
            "" => {
                let here: String = self.rest.chars().take(60).collect();
                Err(format!("no shape at “{here}”").into())
            }
            _ => Ok(Shape::Named(name.to_owned())),
        }
    }
}

#[test]
fn every_command_and_the_shapes_of_its_arguments_are_known() {
    let calls = Calls::read().unwrap();
    assert!(calls.commands.len() > 200, "{}", calls.commands.len());
    let of = |name: &str| {
        let found = calls.commands.iter().find(|command| command.name == name);
        found.cloned().unwrap_or_else(|| panic!("no {name}"))
    };
    let id = ("id".to_owned(), Shape::Named("InterviewId".to_owned()));
    assert_eq!(of("interview").arguments, [id]);
    assert_eq!(calls.types["InterviewId"], Shape::Text);
    for name in [
        "dossier_create",
        "export_all",
        "record_export",
        "table_export",
        "open_folder",
    ] {
        assert!(of(name).asks, "{name}");
    }
    assert!(!of("notes_save").asks);
    // Nothing that an argument is made of is left unread.
    fn known(shape: &Shape, calls: &Calls) -> bool {
        match shape {
            Shape::Named(name) => calls.types.contains_key(name),
            Shape::List(inside) => known(inside, calls),
            Shape::Fields(fields) => fields.iter().all(|(_, shape)| known(shape, calls)),
            Shape::OneOf(all) => all.iter().all(|shape| known(shape, calls)),
            _ => true,
        }
    }
    for command in &calls.commands {
        for (name, shape) in &command.arguments {
            assert!(known(shape, &calls), "{} {name}: {shape:?}", command.name);
        }
    }
}
