//! What stands on one's own page: in which order, how wide. Kept in this browser, as one line of words.

use kariz_client::browser::prefs;

const KEPT: &str = "insights.own";
/// What stands there before anybody has chosen: four numbers, the funnel, a line through a year.
const FIRST: &str = "open-value win-rate average cycle funnel balance trends:2";

/// Something on the page, by its word. Words of a later version are kept, and not shown (L11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub word: String,
    /// Whether it takes two columns.
    pub wide: bool,
}

/// Everything on the page, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout(pub Vec<Piece>);

impl Layout {
    /// As it was left in this browser.
    pub fn last() -> Self {
        Self::read(&prefs::get(KEPT).unwrap_or_else(|| FIRST.to_owned()))
    }

    /// Keeps it; says whether it is kept.
    pub fn keep(&self) -> bool {
        prefs::is_set(KEPT, &self.written())
    }

    /// Hears when another tab has kept another one.
    pub fn follow(hear: impl Fn(Self) + 'static) {
        prefs::follow(KEPT, move || hear(Self::last()));
    }

    fn read(line: &str) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        for words in line.split_whitespace() {
            let (word, columns) = words.split_once(':').unwrap_or((words, "1"));
            if pieces.iter().all(|piece| piece.word != word) {
                pieces.push(Piece { word: word.to_owned(), wide: columns == "2" });
            }
        }
        Self(pieces)
    }

    fn written(&self) -> String {
        let words = self.0.iter().map(|Piece { word, wide }| if *wide { format!("{word}:2") } else { word.clone() });
        words.collect::<Vec<_>>().join(" ")
    }

    /// The place of a piece.
    pub fn place(&self, word: &str) -> Option<usize> {
        self.0.iter().position(|piece| piece.word == word)
    }

    /// Puts a piece at a place, the others giving way; says where it stands now.
    pub fn put(&mut self, word: &str, to: usize) -> Option<usize> {
        let piece = self.0.remove(self.place(word)?);
        let to = to.min(self.0.len());
        self.0.insert(to, piece);
        Some(to)
    }

    /// Adds one at the end.
    pub fn add(&mut self, word: &str) {
        if self.place(word).is_none() {
            self.0.push(Piece { word: word.to_owned(), wide: false });
        }
    }

    /// One column, or two.
    pub fn widen(&mut self, word: &str) {
        if let Some(place) = self.place(word) {
            self.0[place].wide = !self.0[place].wide;
        }
    }

    /// Takes one away; says what stood where.
    pub fn take(&mut self, word: &str) -> Option<(usize, Piece)> {
        let place = self.place(word)?;
        Some((place, self.0.remove(place)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g5_a_page_of_one_s_own_is_kept_in_its_order_with_what_a_later_version_has_put_there() {
        let line = "win-rate funnel:2 hologram trends";
        let mut layout = Layout::read(line);
        assert_eq!(layout.written(), line);
        assert_eq!(layout.put("trends", 0), Some(0));
        assert_eq!(layout.put("win-rate", 99), Some(3), "no further than the end");
        layout.widen("trends");
        assert_eq!(layout.written(), "trends:2 funnel:2 hologram win-rate");
        let (place, piece) = layout.take("funnel").unwrap();
        assert_eq!((place, piece.wide), (1, true));
        layout.add("need");
        layout.add("need");
        assert_eq!(layout.written(), "trends:2 hologram win-rate need");
        assert_eq!(layout.put("nothing", 0), None);
    }

    #[test]
    fn what_is_there_twice_is_there_once() {
        assert_eq!(Layout::read("funnel funnel:2  need").written(), "funnel need");
    }
}
