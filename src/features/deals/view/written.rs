//! A view as one line of text: `status=won text=leak columns=title,value`.
//!
//! Fields are read by their names, and what is not said is as in a list that nobody has changed: what one version has
//! kept is read by those before and after it, and what is not known here is kept on (L11).

use kariz_core::{ChannelId, PipelineId, ProductId, StageId};
use kariz_wire::Wire;

use super::{Group, Owner, Status, View};
use crate::features::deals::columns::Column;

const STATUSES: [(&str, Status); 5] =
    [("open", Status::Open), ("won", Status::Won), ("lost", Status::Lost), ("all", Status::All), ("bin", Status::Bin)];
const GROUPS: [(&str, Group); 3] = [("none", Group::None), ("stage", Group::Stage), ("owner", Group::Owner)];
const NOBODY: &str = "nobody";

fn word_of<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> &'static str {
    words.iter().find(|(_, other)| other == value).map_or("", |(word, _)| word)
}

fn value_of<T: Copy + Default>(words: &[(&'static str, T)], word: &str) -> T {
    words.iter().find(|(other, _)| *other == word).map_or_else(T::default, |(_, value)| *value)
}

impl View {
    /// As one line of text, for the browser's preferences.
    pub fn written(&self) -> String {
        let columns: Vec<_> = self.columns.iter().map(|column| column.word()).collect();
        let mut fields = vec![
            ("status", word_of(&STATUSES, &self.status).to_owned()),
            ("sort", self.sort.word().to_owned()),
            ("descending", self.descending.to_string()),
            ("group", word_of(&GROUPS, &self.group).to_owned()),
            ("columns", columns.join(",")),
        ];
        let mut add = |name, value: Option<String>| fields.extend(value.map(|value| (name, value)));
        add("text", Some(escaped(&self.text)).filter(|text| !text.is_empty()));
        add("pipeline", self.pipeline.map(|id| id.to_string()));
        add("stage", self.stage.map(|id| id.to_string()));
        add(
            "owner",
            match self.owner {
                Owner::Anybody => None,
                Owner::Nobody => Some(NOBODY.to_owned()),
                Owner::Member(id) => Some(id.to_string()),
            },
        );
        add("product", self.product.map(|id| id.to_string()));
        add("channel", self.channel.map(|id| id.to_string()));
        add("least", self.at_least.map(|least| least.to_string()));
        add("within", self.closes_within.map(|days| days.to_string()));
        let words = fields.into_iter().map(|(name, value)| format!("{name}={value}"));
        let others = Some(self.others.clone()).filter(|others| !others.is_empty());
        words.chain(others).collect::<Vec<_>>().join(" ")
    }

    /// Reads it back; `None` where it is no view.
    pub fn parse(text: &str) -> Option<Self> {
        if !text.contains('=') {
            return numbered(text);
        }
        let mut view = Self::default();
        let mut others = Vec::new();
        for (name, value) in text.split(' ').filter_map(|word| word.split_once('=')) {
            match name {
                "status" => view.status = value_of(&STATUSES, value),
                "sort" => view.sort = Column::named(value).unwrap_or(view.sort),
                "descending" => view.descending = value == "true",
                "group" => view.group = value_of(&GROUPS, value),
                "columns" => view.columns = columns(value),
                "text" => view.text = unescaped(value),
                "pipeline" => view.pipeline = value.parse().ok(),
                "stage" => view.stage = value.parse().ok(),
                "owner" if value == NOBODY => view.owner = Owner::Nobody,
                "owner" => view.owner = value.parse().map_or(Owner::Anybody, Owner::Member),
                "product" => view.product = value.parse().ok(),
                "channel" => view.channel = value.parse().ok(),
                "least" => view.at_least = value.parse().ok(),
                "within" => view.closes_within = value.parse().ok(),
                _ => others.push(format!("{name}={value}")),
            }
        }
        Some(Self { others: others.join(" "), ..view })
    }
}

/// Those that are known, and the title in any case.
fn columns(words: &str) -> Vec<Column> {
    let named: Vec<_> = words.split(',').filter_map(Column::named).collect();
    Column::ALL.into_iter().filter(|column| *column == Column::Title || named.contains(column)).collect()
}

/// On one line, without what stands between fields.
fn escaped(text: &str) -> String {
    let letter = |letter: char| match letter {
        ' ' | '%' | '\t' | '\n' | '\r' => format!("%{:02x}", u32::from(letter)),
        letter => letter.to_string(),
    };
    text.chars().map(letter).collect()
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let code = part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok());
        match code {
            Some(code) => text + char::from(code).encode_utf8(&mut [0; 4]) + &part[2..],
            None => text + part,
        }
    })
}

/// The form of the first versions: bytes in hexadecimal digits. The order of these fields, and of the
/// words of each choice, is part of it.
#[derive(Wire)]
struct Numbered {
    status: Status,
    text: String,
    pipeline: Option<PipelineId>,
    stage: Option<StageId>,
    owner: Owner,
    product: Option<ProductId>,
    channel: Option<ChannelId>,
    at_least: Option<i64>,
    closes_within: Option<i32>,
    sort: Column,
    descending: bool,
    group: Group,
    columns: Vec<Column>,
}

fn numbered(text: &str) -> Option<View> {
    let digits = text.as_bytes().chunks_exact(2);
    let bytes: Option<Vec<u8>> = digits.map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok()).collect();
    let Numbered {
        status,
        text,
        pipeline,
        stage,
        owner,
        product,
        channel,
        at_least,
        closes_within,
        sort,
        descending,
        group,
        columns,
    } = kariz_wire::from_bytes(&bytes?).ok()?;
    Some(View {
        status,
        text,
        pipeline,
        stage,
        owner,
        product,
        channel,
        at_least,
        closes_within,
        sort,
        descending,
        group,
        columns,
        others: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use kariz_core::{MemberId, RecordId};

    use super::*;

    fn full() -> View {
        View {
            status: Status::Lost,
            text: "größe € 100%\t= x".to_owned(),
            pipeline: Some(PipelineId(RecordId(1))),
            stage: Some(StageId(RecordId(2))),
            owner: Owner::Member(MemberId(RecordId(3))),
            product: Some(ProductId(RecordId(4))),
            channel: Some(ChannelId(RecordId(5))),
            at_least: Some(5_000),
            closes_within: Some(30),
            sort: Column::Closed,
            descending: false,
            group: Group::Owner,
            columns: vec![Column::Title, Column::Closed],
            others: String::new(),
        }
    }

    #[test]
    fn a_view_comes_back_as_it_was_kept() {
        for view in [full(), View::default(), View { owner: Owner::Nobody, ..View::default() }] {
            assert_eq!(View::parse(&view.written()), Some(view));
        }
        assert_eq!(View::parse("zz"), None);
        assert_eq!(View::parse(""), None);
    }

    #[test]
    fn l11_a_view_of_a_later_or_earlier_version_is_read_as_far_as_it_is_known() {
        let later = format!("{} colour=red columns=title,mood,value", full().written());
        let columns = vec![Column::Title, Column::Value];
        let read = View { columns, others: "colour=red".to_owned(), ..full() };
        assert_eq!(View::parse(&later), Some(read.clone()));
        assert!(read.written().ends_with(" colour=red"), "what is not known here is kept on");
        assert_eq!(View::parse("status=won"), Some(View { status: Status::Won, ..View::default() }));
    }

    #[test]
    fn l11_a_view_of_the_first_versions_is_read() {
        // Won, "leak", no pipeline, stage, owner, product or channel, at least 5, by value, the usual columns.
        let kept = "01046c65616b0000000000010a00040100070001030406070a";
        let view = View { status: Status::Won, text: "leak".to_owned(), at_least: Some(5), ..View::default() };
        assert_eq!(View::parse(kept), Some(view));
    }
}
