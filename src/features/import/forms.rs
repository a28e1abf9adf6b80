//! How a form of file was read last, by its header: kept on the device, and proposed when such a file comes again.
//!
//! Nothing that stands in a file is kept: of its header a number, of its columns what they are.

use kariz_client::browser::prefs;
use kariz_protocol::{DateOrder, ImportField, ImportPlan, ImportView};

use super::words::{FIELDS, ORDERS};

/// Where they are kept.
const NAME: &str = "import.forms";
/// So many forms are kept: more than anybody imports regularly.
const MOST: usize = 20;

/// How the columns of a form of file are read.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    columns: Vec<ImportField>,
    dates: DateOrder,
    decimal: char,
}

impl Form {
    /// How files of this form were read last, if that is not how this one is read already.
    pub fn kept(view: &ImportView) -> Option<Self> {
        let header = header_of(view)?;
        let kept = found(&prefs::get(NAME)?, header)?;
        (kept.columns.len() == view.plan.columns.len() && kept != Self::of(&view.plan)).then_some(kept)
    }

    /// Keeps how this file is read.
    pub fn keep(view: &ImportView) {
        if let Some(header) = header_of(view) {
            let kept = prefs::get(NAME).unwrap_or_default();
            prefs::set(NAME, &with(&kept, header, &Self::of(&view.plan)));
        }
    }

    /// Reads a file in this way.
    pub fn set(&self, plan: &mut ImportPlan) {
        plan.columns.clone_from(&self.columns);
        (plan.dates, plan.decimal) = (self.dates, self.decimal);
    }

    fn of(plan: &ImportPlan) -> Self {
        Self { columns: plan.columns.clone(), dates: plan.dates, decimal: plan.decimal }
    }

    /// In words, since what stands for a field may have another number tomorrow.
    fn written(&self) -> String {
        let columns: Vec<_> = self.columns.iter().map(|field| format!("{field:?}")).collect();
        format!("{:?} {} {}", self.dates, self.decimal, columns.join(" "))
    }

    /// What cannot be read is as if it had not been kept.
    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let dates = words.next()?;
        let dates = ORDERS.into_iter().find(|order| format!("{order:?}") == dates)?;
        let decimal = words.next()?.chars().next()?;
        let named = |word: &str| FIELDS.into_iter().find(|field| format!("{field:?}") == word);
        Some(Self { columns: words.map(named).collect::<Option<_>>()?, dates, decimal })
    }
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

/// With this one first, and without those that came before the last [`MOST`].
fn with(kept: &str, header: u64, form: &Form) -> String {
    let name = format!("{header:x} ");
    let first = format!("{name}{}", form.written());
    let others = kept.lines().filter(|line| !line.starts_with(&name)).take(MOST - 1);
    [&*first].into_iter().chain(others).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        let columns = vec![ImportField::Title, ImportField::Skip, ImportField::Currency];
        Form { columns, dates: DateOrder::DayMonthYear, decimal: ',' }
    }

    /// X1: the way a form of file is read comes back with the next file of that form.
    #[test]
    fn a_form_comes_back_as_it_was_kept() {
        let kept = with("", 7, &form());
        assert_eq!((found(&kept, 7), found(&kept, 8)), (Some(form()), None));
        let other = Form { decimal: '.', ..form() };
        assert_eq!(found(&with(&kept, 7, &other), 7), Some(other), "the later word counts");
        assert_eq!(Form::parse("DayMonthYear , Title Mood"), None, "a later version's field");
        assert_eq!(Form::parse(""), None);
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
