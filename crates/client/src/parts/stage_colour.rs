//! Water for place: a colour a stage, deeper towards the close.

/// How many stage colours there are.
const COLOURS: usize = 8;

/// The colour of a pipeline's stage, by its place from 0, as a CSS value. Stages beyond the last
/// colour keep it.
pub fn stage_colour(index: usize) -> String {
    format!("var(--stage-{})", index.min(COLOURS - 1) + 1)
}
