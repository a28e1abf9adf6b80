//! Which texts come together: one leaf of a language is one file that a page fetches.

/// The texts that come with some parts of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leaf {
    /// What it is called: as its file is.
    pub name: &'static str,
    /// The files of `locales/<language>` that are in it, in their order.
    pub files: &'static [&'static str],
    /// The parts of the app that it comes with (`xtask/src/parts.rs`); none where it is there before them.
    pub parts: &'static [&'static str],
    /// The folders of `src/features` that may show its texts; none where everything may.
    pub rooms: &'static [&'static str],
}

/// The file whose texts stand in the page itself: no leaf has them.
pub const PAGE: &str = "page";

/// All leaves. The first is there before anything is shown; the others come with the parts that show them.
pub const LEAVES: [Leaf; 20] = [
    Leaf { name: "first", files: &["board", "catalogue", "common", "help", "search"], parts: &[], rooms: &[] },
    Leaf { name: "start", files: &["first_run"], parts: &["first"], rooms: &["first_run"] },
    Leaf {
        name: "templates",
        files: &["templates"],
        parts: &["first", "dialogs", "import"],
        rooms: &["first_run", "board", "import"],
    },
    // Days are typed in all of these.
    Leaf {
        name: "days",
        files: &["days"],
        parts: &["dialogs", "deal", "deals", "leads", "today", "review", "numbers"],
        rooms: &[],
    },
    // What stages ask for is shown wherever a deal may be moved.
    Leaf { name: "stages", files: &["stages"], parts: &["dialogs", "deal", "leads"], rooms: &[] },
    // Today plans steps as a deal does, with the same words.
    Leaf { name: "deal", files: &["deal"], parts: &["deal", "today"], rooms: &["deal", "today"] },
    Leaf { name: "today", files: &["today"], parts: &["today"], rooms: &["today"] },
    Leaf { name: "deals", files: &["deals"], parts: &["deals"], rooms: &["deals"] },
    Leaf {
        name: "leads",
        files: &["leads"],
        parts: &["leads", "deal", "dialogs", "scoring"],
        rooms: &["leads", "deal", "board", "scoring"],
    },
    // What gives a lead points is said wherever it counts.
    Leaf { name: "scores", files: &["scores"], parts: &["leads", "deal", "dialogs", "today", "scoring"], rooms: &[] },
    Leaf { name: "scoring", files: &["scoring"], parts: &["scoring"], rooms: &["scoring"] },
    Leaf { name: "sequences", files: &["sequences"], parts: &["sequences"], rooms: &["sequences"] },
    Leaf { name: "insights", files: &["insights"], parts: &["insights"], rooms: &["insights"] },
    Leaf { name: "numbers", files: &["numbers"], parts: &["numbers"], rooms: &["numbers"] },
    Leaf { name: "forecast", files: &["forecast"], parts: &["forecast"], rooms: &["forecast"] },
    Leaf { name: "review", files: &["review"], parts: &["review"], rooms: &["review"] },
    // The forecast says, too, whether enough is open for a goal; the review, and the numbers of products, how far one is.
    Leaf { name: "goals", files: &["goals"], parts: &["goals", "forecast", "review", "numbers"], rooms: &[] },
    // Pages of numbers are saved as files, and as views with a name; the list of deals has such views too.
    Leaf {
        name: "saved",
        files: &["saved"],
        parts: &["deals", "insights", "numbers", "forecast", "review", "goals"],
        rooms: &[],
    },
    Leaf { name: "apart", files: &["settings"], parts: &["apart"], rooms: &["settings", "help"] },
    Leaf { name: "others", files: &["import", "team"], parts: &["team", "import"], rooms: &["team", "import"] },
];
