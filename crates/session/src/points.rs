//! Restore points: where the history stood before a step that changed much at once.
//!
//! The document holds its whole history, so a point is only its heads; it takes no room, and cannot
//! be at odds with the document.

use kariz_protocol::{BigStep, Heads, RestorePoint};
use kariz_wire::Wire;

/// So many are kept.
const KEPT: usize = 5;
/// So many of them are from before connecting with somebody: that is not for the user alone to begin, and
/// other moments are not to be forgotten for it.
const KEPT_OF_PEERS: usize = 2;

/// The latest restore points of this device, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub(crate) struct Points(Vec<Point>);

/// One restore point.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub(crate) struct Point {
    /// What is told of it.
    pub told: RestorePoint,
    /// Where the history stood.
    pub heads: Heads,
}

impl Point {
    fn is_of_peer(&self) -> bool {
        matches!(self.told.before, BigStep::Connect(_) | BigStep::Sync(_))
    }
}

impl Points {
    /// Adds one, and forgets the oldest.
    pub fn add(&mut self, point: Point) {
        let later = |other: &Point| other.told.at > point.told.at;
        let place = self.0.iter().take_while(|other| later(other)).count();
        self.0.insert(place, point);
        let of_peers = self.0.iter().enumerate().filter(|(_, point)| point.is_of_peer());
        if let Some((surplus, _)) = of_peers.skip(KEPT_OF_PEERS).last() {
            self.0.remove(surplus);
        }
        self.0.truncate(KEPT);
    }

    /// Adds those of another tab.
    pub fn add_all(&mut self, others: &Self) {
        for point in others.0.iter().rev() {
            if self.get(point.told.id).is_none() {
                self.add(point.clone());
            }
        }
    }

    /// The one with this identifier.
    pub fn get(&self, id: u64) -> Option<&Point> {
        self.0.iter().find(|point| point.told.id == id)
    }

    /// All of them, the latest first.
    pub fn iter(&self) -> impl Iterator<Item = &Point> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use kariz_core::Timestamp;

    use super::*;

    fn point(id: u64, at: i64) -> Point {
        let told = RestorePoint { id, at: Timestamp(at), before: BigStep::Restore, deals: 0 };
        Point { told, heads: Heads::new() }
    }

    fn points(ids: &[u64]) -> Points {
        let mut points = Points::default();
        ids.iter().for_each(|id| points.add(point(*id, id.cast_signed() / 2)));
        points
    }

    fn ids(points: &Points) -> Vec<u64> {
        points.iter().map(|point| point.told.id).collect()
    }

    #[test]
    fn the_latest_five_are_kept() {
        assert_eq!(ids(&points(&[1, 2, 3, 4, 5, 6, 7])), [7, 6, 5, 4, 3]);
    }

    #[test]
    fn those_before_connecting_make_no_others_forgotten() {
        let mut points = points(&[1, 2, 3, 4]);
        for id in 5..9 {
            let mut point = point(id, 100 + id.cast_signed());
            point.told.before = BigStep::Connect(format!("Peer {id}"));
            points.add(point);
        }
        assert_eq!(ids(&points), [8, 7, 4, 3, 2]);
    }

    #[test]
    fn those_of_two_tabs_become_one_list() {
        let (mut one, other) = (points(&[2, 6, 10]), points(&[4, 6, 8]));
        one.add_all(&other);
        assert_eq!(ids(&one), [10, 8, 6, 4, 2]);
    }
}
