//! How a form of file was read last, by its header: kept on the device, and proposed when such a file comes again.
//!
//! Only what was chosen by hand is kept: what was guessed from what one file holds is guessed anew from what the next one
//! does. Nothing that stands in a file is kept: of its header a number, of its columns what they are.

use kariz_client::browser::prefs;
use kariz_protocol::{DateOrder, ImportField, ImportPlan, ImportView};

use super::words::{FIELDS, ORDERS};

/// Where they are kept.
const NAME: &str = "import.forms";
/// So many forms are kept: more than anybody imports regularly.
const MOST: usize = 20;
/// Stands for what nobody has chosen.
const GUESSED: &str = "-";

/// How the columns of a form of file are read, as far as that was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    columns: Vec<Option<ImportField>>,
    dates: Option<DateOrder>,
    decimal: Option<char>,
}

impl Form {
    /// How files of this form were read last, if that is not how this one is read already.
    pub fn kept(view: &ImportView) -> Option<Self> {
        let kept = Self::last(view)?;
        let mut plan = view.plan.clone();
        kept.set(&mut plan);
        (kept.columns.len() == plan.columns.len() && plan != view.plan).then_some(kept)
    }

    fn last(view: &ImportView) -> Option<Self> {
        found(&prefs::get(NAME)?, header_of(view)?)
    }

    /// Keeps how this file is read, as far as it is not what was detected.
    pub fn keep(view: &ImportView, detected: &ImportPlan) {
        if let Some(header) = header_of(view) {
            let form = Self::chosen(&view.plan, detected, &Self::last(view).unwrap_or_default());
            let kept = prefs::get(NAME).unwrap_or_default();
            prefs::set(NAME, &with(&kept, header, &form));
        }
    }

    /// Reads a file in this way.
    pub fn set(&self, plan: &mut ImportPlan) {
        for (slot, field) in plan.columns.iter_mut().zip(&self.columns) {
            *slot = field.unwrap_or(*slot);
        }
        plan.dates = self.dates.unwrap_or(plan.dates);
        plan.decimal = self.decimal.unwrap_or(plan.decimal);
    }

    /// What was chosen: now, since it is not what was detected, or an earlier time, and left so.
    fn chosen(plan: &ImportPlan, detected: &ImportPlan, before: &Self) -> Self {
        let of = |place: usize, field: ImportField| {
            let before = before.columns.get(place).copied().flatten();
            chosen(field, detected.columns.get(place).copied(), before)
        };
        Self {
            columns: plan.columns.iter().enumerate().map(|(place, field)| of(place, *field)).collect(),
            dates: chosen(plan.dates, Some(detected.dates), before.dates),
            decimal: chosen(plan.decimal, Some(detected.decimal), before.decimal),
        }
    }

    fn is_nothing(&self) -> bool {
        self.columns.iter().all(Option::is_none) && self.dates.is_none() && self.decimal.is_none()
    }

    /// In words, since what stands for a field may have another number tomorrow.
    fn written(&self) -> String {
        let dates = self.dates.map_or_else(|| GUESSED.to_owned(), |order| format!("{order:?}"));
        let decimal = self.decimal.map_or_else(|| GUESSED.to_owned(), String::from);
        let columns =
            self.columns.iter().map(|field| field.map_or_else(|| GUESSED.to_owned(), |field| format!("{field:?}")));
        [dates, decimal].into_iter().chain(columns).collect::<Vec<_>>().join(" ")
    }

    /// What cannot be read is as if it had not been kept.
    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let dates = read(words.next()?, |word| ORDERS.into_iter().find(|order| format!("{order:?}") == word))?;
        let decimal = read(words.next()?, |word| word.chars().next())?;
        let named = |word: &str| FIELDS.into_iter().find(|field| format!("{field:?}") == word);
        Some(Self { columns: words.map(|word| read(word, named)).collect::<Option<_>>()?, dates, decimal })
    }
}

/// A setting, if it was chosen.
fn chosen<T: PartialEq>(now: T, detected: Option<T>, before: Option<T>) -> Option<T> {
    let is_chosen = detected.as_ref() != Some(&now) || before.as_ref() == Some(&now);
    is_chosen.then_some(now)
}

/// A setting as it was written, or that nobody has chosen it; `None` where it cannot be read.
fn read<T>(word: &str, named: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if word == GUESSED { Some(None) } else { named(word).map(Some) }
}

/// A number for a file's header; `None` for a file without one, which says nothing of its form.
fn header_of(view: &ImportView) -> Option<u64> {
    view.plan.has_header.then(|| hash(&view.headers))
}

/// FNV-1a over the names, whatever their case and the spaces around them.
fn hash(headers: &[String]) -> u64 {
    let names: Vec<_> = headers.iter().map(|name| name.trim().to_lowercase()).collect();
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    names.join("\n").bytes().fold(0xcbf2_9ce4_8422_2325, mix)
}

fn found(kept: &str, header: u64) -> Option<Form> {
    let line = kept.lines().find_map(|line| line.strip_prefix(&format!("{header:x} ")))?;
    Form::parse(line)
}

/// With this one first, if it says anything, and without those that came before the last [`MOST`].
fn with(kept: &str, header: u64, form: &Form) -> String {
    let name = format!("{header:x} ");
    let first = (!form.is_nothing()).then(|| format!("{name}{}", form.written()));
    let others = kept.lines().filter(|line| !line.starts_with(&name)).take(MOST - 1);
    first.as_deref().into_iter().chain(others).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let columns = vec![Some(ImportField::Title), Some(ImportField::Skip), None];
        Form { columns, dates: Some(DateOrder::DayMonthYear), decimal: Some(',') }
    }

    /// X1: the way a form of file is read comes back with the next file of that form.
    #[test]
    fn a_form_comes_back_as_it_was_kept() {
        let kept = with("", 7, &form());
        assert_eq!((found(&kept, 7), found(&kept, 8)), (Some(form()), None));
        let other = Form { decimal: None, ..form() };
        assert_eq!(found(&with(&kept, 7, &other), 7), Some(other), "the later word counts");
        assert_eq!(Form::parse("DayMonthYear , Title Mood"), None, "a later version's field");
        assert_eq!(Form::parse(""), None);
    }

    fn plan(columns: [ImportField; 3]) -> ImportPlan {
        ImportPlan {
            delimiter: ',',
            encoding: "utf-8".to_owned(),
            has_header: true,
            dates: DateOrder::YearMonthDay,
            decimal: '.',
            currency: kariz_core::Currency::default(),
            columns: columns.to_vec(),
            stages: Vec::new(),
            own_stages: None,
            statuses: Vec::new(),
            names: Vec::new(),
            tick_criteria: false,
            once: true,
            pipeline: kariz_core::PipelineId::default(),
            mode: kariz_protocol::ImportMode::Both,
        }
    }

    /// X1: what was guessed from a file whose values could not be read is not held against the next one's.
    #[test]
    fn x1_only_what_was_chosen_by_hand_is_kept() {
        use ImportField::{Organisation, Skip, Title, Value};
        let nothing = Form::default();
        let guessed = Form::chosen(&plan([Title, Organisation, Skip]), &plan([Title, Organisation, Skip]), &nothing);
        assert!(guessed.is_nothing());
        let kept = with("", 7, &form());
        assert_eq!(with(&kept, 7, &guessed), "", "and what was chosen before is forgotten with it");
        let by_hand = Form::chosen(&plan([Title, Skip, Skip]), &plan([Title, Organisation, Skip]), &nothing);
        assert_eq!(by_hand.columns, [None, Some(Skip), None]);
        let mut next = plan([Title, Organisation, Value]);
        by_hand.set(&mut next);
        assert_eq!(next.columns, [Title, Skip, Value]);
        // It stays chosen where it is detected at last, and until it is chosen otherwise.
        let again = Form::chosen(&plan([Title, Skip, Value]), &plan([Title, Skip, Value]), &by_hand);
        assert_eq!(again.columns, by_hand.columns);
        let anew = Form::chosen(&plan([Title, Organisation, Value]), &plan([Title, Organisation, Value]), &by_hand);
        assert!(anew.is_nothing());
    }

    #[test]
    fn the_oldest_forms_are_forgotten() {
        let kept = (0..30).fold(String::new(), |kept, header| with(&kept, header, &form()));
        assert_eq!(kept.lines().count(), MOST);
        assert_eq!((found(&kept, 29), found(&kept, 9)), (Some(form()), None));
    }

    #[test]
    fn a_header_is_known_by_its_names_in_their_order() {
        let hash = |names: &[&str]| hash(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(hash(&["Title", " Value "]), hash(&["title", "value"]));
        assert_ne!(hash(&["Title", "Value"]), hash(&["Value", "Title"]));
        assert_ne!(hash(&["Title", "Value"]), hash(&["TitleValue"]));
    }
}
