//! A sales history as another program would export it.

/// A CSV file like the public "CRM sales opportunities" data set, quirks included: `rows` opportunities
/// of 2016 and 2017, m/d/yyyy dates, many blanks.
pub fn opportunities_csv(_rows: usize, _seed: u64) -> String {
    todo!()
}
