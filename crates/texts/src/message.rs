//! Messages as they stand in a `.ftl` file.

use fluent_syntax::{ast, parser};

use crate::{Fault, Messages};

/// A text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// What it is called: `deal-move-to`.
    pub name: String,
    /// What it says.
    pub pieces: Vec<Piece>,
    /// The most letters that have room where it stands, if the comment above it says so: `# at most 14`.
    pub room: Option<usize>,
}

/// A piece of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Words that stand as they are.
    Words(String),
    /// The value of this variable.
    Variable(String),
    /// The pieces of the case that fits this variable, otherwise of the last one.
    Choice(String, Vec<(String, Vec<Piece>)>),
}

impl Message {
    /// Its variables, each once, in the order of their first use.
    pub fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        note_variables(&self.pieces, &mut names);
        names
    }

    /// The words, if there is nothing else.
    pub fn plain(&self) -> Option<String> {
        self.pieces
            .iter()
            .map(|piece| if let Piece::Words(words) = piece { Some(words.as_str()) } else { None })
            .collect()
    }

    /// As it can be read in a comment: variables in braces.
    pub fn sketch(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.replace(['\n', '\r'], " "),
            Piece::Variable(name) => format!("{{{name}}}"),
            Piece::Choice(..) => "{...}".to_owned(),
        };
        self.pieces.iter().map(piece).collect()
    }
}

fn note_variables<'a>(pieces: &'a [Piece], names: &mut Vec<&'a str>) {
    for piece in pieces {
        let (name, cases) = match piece {
            Piece::Words(_) => continue,
            Piece::Variable(name) => (name, [].as_slice()),
            Piece::Choice(name, cases) => (name, cases.as_slice()),
        };
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
        cases.iter().for_each(|(_, pieces)| note_variables(pieces, names));
    }
}

/// Reads the messages of a file.
pub fn read(source: &str) -> Result<Messages, Fault> {
    let resource = parser::parse(source).map_err(|(_, errors)| Fault::new(format!("{errors:?}")))?;
    let messages = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(ast::Message { id, value: Some(pattern), comment, .. }) => {
            Some(message(id.name, pattern, comment.as_ref()))
        }
        _ => None,
    });
    messages.collect()
}

fn message(name: &str, pattern: &ast::Pattern<&str>, comment: Option<&ast::Comment<&str>>) -> Result<Message, Fault> {
    let pieces = pieces(pattern).map_err(|what| Fault::new(format!("{name}: {what}")))?;
    let limit = comment.and_then(|comment| comment.content.iter().find_map(|line| line.strip_prefix("at most ")));
    let room = limit.map(|limit| limit.parse().map_err(|_| Fault::new(format!("{name}: at most how many letters?"))));
    Ok(Message { name: name.to_owned(), pieces, room: room.transpose()? })
}

fn pieces(pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
    let piece = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => Ok(Piece::Words((*value).to_owned())),
        ast::PatternElement::Placeable { expression } => placeable(expression),
    };
    pattern.elements.iter().map(piece).collect()
}

fn placeable(expression: &ast::Expression<&str>) -> Result<Piece, String> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            Ok(Piece::Words((*value).to_owned()))
        }
        ast::Expression::Inline(inline) => variable(inline).map(Piece::Variable),
        ast::Expression::Select { selector, variants } => {
            if !variants.last().is_some_and(|variant| variant.default) {
                return Err("what else stands there comes last".to_owned());
            }
            let case = |variant: &ast::Variant<&str>| {
                let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) =
                    &variant.key;
                Ok::<_, String>(((*name).to_owned(), pieces(&variant.value)?))
            };
            Ok(Piece::Choice(variable(selector)?, variants.iter().map(case).collect::<Result<_, _>>()?))
        }
    }
}

fn variable(inline: &ast::InlineExpression<&str>) -> Result<String, String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name.replace('-', "_")),
        _ => Err(format!("only variables can be used in a text: {inline:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_words_variables_choices_and_a_limit() {
        let source = "# at most 20\ncount = In { $place }: { $n ->\n    [0] none\n    [one] { $n } deal\n   *[other] { $n } deals\n}\n";
        let messages = read(source).unwrap();
        let [message] = messages.as_slice() else { panic!("{messages:?}") };
        assert_eq!((message.name.as_str(), message.room), ("count", Some(20)));
        assert_eq!(message.variables(), ["place", "n"]);
        assert_eq!(message.sketch(), "In {place}: {...}");
        assert_eq!(message.plain(), None);
    }

    #[test]
    fn what_else_stands_there_comes_last() {
        let wrong = read("n = { $n ->\n   *[other] many\n    [one] one\n}\n").unwrap_err().to_string();
        assert!(wrong.contains("comes last"), "{wrong}");
        assert!(read("n = { -term }\n").is_err());
    }
}
