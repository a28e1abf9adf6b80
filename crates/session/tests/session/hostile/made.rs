//! Files made by hand to do harm: bombs, counts without end, changes that contradict each other.

use automerge::{ActorId, Automerge, ExpandedChange, transaction::CommitOptions, transaction::Transactable};
use kariz_protocol::CopyRefused;

use super::{
    Case,
    Expect::*,
    Theirs, case,
    pack::{self, CHANGE, Column, DOCUMENT, MAGIC, leb, sleb},
    records::first,
};

/// The column that says what operations do, and the bit that says that a column is deflated.
const ACTION: u64 = 0x42;

const DEFLATED: u64 = 8;

pub fn cases(theirs: &Theirs) -> Vec<Case> {
    [heads(), counts(), bombs(theirs), contradictions(theirs), many(theirs)].into_iter().flatten().collect()
}

fn damaged() -> super::Expect {
    Refused(CopyRefused::Damaged)
}

/// What stands before a chunk's body.
fn heads() -> Vec<Case> {
    let of = |name: &str, rest: &[u8]| case(name, [&MAGIC[..], rest].concat(), damaged());
    let mut cases = vec![
        case("only how it begins, twice", MAGIC.repeat(2), damaged()),
        of("a chunk of no kind", &[0, 0, 0, 0]),
        of("a chunk without a length", &[0, 0, 0, 0, 1]),
        of("a chunk of a kind that is not known", &[0, 0, 0, 0, 9, 0]),
        of("a chunk of kind 255", &[0, 0, 0, 0, 255, 0]),
        of("a chunk of nothing", &[0, 0, 0, 0, 0, 0]),
        of("a length of eleven bytes", &[&[0, 0, 0, 0, 1][..], &[0x80; 10], &[0]].concat()),
        of("a length without an end", &[&[0, 0, 0, 0, 1][..], &[0xff; 100]].concat()),
    ];
    for kind in [0, 1, 2, 3] {
        for length in [1, 1 << 31, 1 << 32, 1 << 62, u64::MAX] {
            let head = [&[0, 0, 0, 0, kind][..], &leb(length)].concat();
            cases.push(of(&format!("a chunk of kind {kind} that says it has {length} bytes"), &head));
        }
    }
    for kind in [DOCUMENT, CHANGE, 2] {
        cases.push(case(format!("an empty chunk of kind {kind}"), pack::chunk(kind, &[]), damaged()));
    }
    cases
}

/// Counts that nothing follows.
fn counts() -> Vec<Case> {
    let mut cases = Vec::new();
    for count in [1_u64, 1 << 20, 1 << 32, 1 << 61, u64::MAX] {
        let count_of = |what: &str, kind, body: &[&[u8]]| {
            case(format!("{count} {what}, and none there"), pack::chunk(kind, &body.concat()), damaged())
        };
        let it = leb(count);
        cases.extend([
            count_of("actors", DOCUMENT, &[&it]),
            count_of("letters of an actor", DOCUMENT, &[&[1], &it]),
            count_of("heads", DOCUMENT, &[&[0], &it]),
            count_of("columns of changes", DOCUMENT, &[&[0, 0], &it]),
            count_of("columns of operations", DOCUMENT, &[&[0, 0, 0], &it]),
            count_of("dependencies", CHANGE, &[&it]),
            count_of("letters of the author", CHANGE, &[&[0], &it]),
            count_of("letters of a message", CHANGE, &[&[0, 1, 7, 1, 1, 0], &it]),
            count_of("other actors", CHANGE, &[&[0, 1, 7, 1, 1, 0, 0], &it]),
            count_of("columns of a change", CHANGE, &[&[0, 1, 7, 1, 1, 0, 0, 0], &it]),
        ]);
        let column = [(ACTION, &[][..])];
        let mut body = pack::change_body(&[], &[7], 1, &column);
        body.truncate(body.len() - 1);
        body.extend(&it);
        cases.push(case(format!("a column of {count} bytes, and none there"), pack::chunk(CHANGE, &body), damaged()));
    }
    cases
}

fn stopped() -> super::Expect {
    Refused(CopyRefused::Stopped)
}

/// Little that becomes much.
fn bombs(theirs: &Theirs) -> Vec<Case> {
    let run = |count: i64| [sleb(count), vec![1]].concat();
    let change = |columns: &[Column<'_>]| pack::chunk(CHANGE, &pack::change_body(&[], &[7], 1, columns));
    let document =
        |columns: &[Column<'_>]| pack::chunk(DOCUMENT, &pack::document_body(&[&[7]], &[[0; 32]], &[], columns));
    let zeros = pack::deflated_zeros(300 << 20);
    let few_zeros = pack::deflated_zeros(100 << 20);
    let (thirty, six) = (run(30_000_000), run(6_000_000));
    let nothing = [&[0][..], &leb(u64::MAX)].concat();
    let repeated = change(&[(ACTION, &six)]);
    vec![
        case("a change of thirty million operations", change(&[(ACTION, &thirty)]), stopped()),
        case("a change of more operations than there are numbers", change(&[(ACTION, &run(i64::MAX))]), stopped()),
        case("a change of endless emptiness", change(&[(ACTION, &nothing)]), stopped()),
        case("two changes of six million operations", repeated.repeat(2), stopped()),
        case("a thousand changes of six million operations", repeated.repeat(1_000), stopped()),
        case("a document of thirty million operations", document(&[(ACTION, &thirty)]), stopped()),
        case("a document of thirty million switches", document(&[(0x34, &leb(30_000_000))]), stopped()),
        case("a document with a column of 300 MB", document(&[(ACTION | DEFLATED, &zeros)]), stopped()),
        case(
            "a document with three columns of 100 MB",
            document(&[(0x47 | DEFLATED, &few_zeros), (0x57 | DEFLATED, &few_zeros), (0x67 | DEFLATED, &few_zeros)]),
            stopped(),
        ),
        case("a deflated change of 300 MB", deflated(&zeros), stopped()),
        case("three deflated changes of 100 MB", deflated(&few_zeros).repeat(3), NotTaken),
        case("their copy with a bomb behind it", [&theirs.whole[..], &deflated(&zeros)].concat(), stopped()),
        case(
            "a change that inflates to itself without end",
            deflated(&[0x01, 0, 0, 0xff, 0xff].repeat(1_000)),
            NotTaken,
        ),
        case("a deflated change that is not deflated", deflated(b"plain"), damaged()),
        case("deflated twice", deflated(&pack::deflate(&pack::deflate(&theirs.changes[0]))), damaged()),
    ]
}

fn deflated(body: &[u8]) -> Vec<u8> {
    [&MAGIC[..], &[0; 4], &[2], &leb(body.len() as u64), body].concat()
}

/// Changes that cannot all be true.
pub fn contradictions(theirs: &Theirs) -> Vec<Case> {
    let (first, rest) = theirs.changes.split_first().unwrap();
    let base = &theirs.pieces[..theirs.pieces.len() - theirs.changes.concat().len()];
    let with = |name: &str, expect, rewrite: &dyn Fn(&mut ExpandedChange)| {
        case(name, [base, &pack::rewritten(first, rewrite)].concat(), expect)
    };
    let twin = pack::rewritten(first, |change| change.message = Some("another -".to_owned()));
    let hash = |byte: u8| automerge::ChangeHash([byte; 32]);
    let mut cases = vec![
        with("a change taken apart and put together", Shown { set_aside: 0 }, &|_| {}),
        case("one number for two changes of somebody", [base, first, &twin].concat(), LeftOut),
        case("one number for two changes, the same", [base, first, first].concat(), Shown { set_aside: 0 }),
        case("changes without the first one", [base, &rest.concat()].concat(), damaged()),
        case(
            "changes without the last but one",
            [base, &theirs.changes[..2].concat(), &theirs.changes[3]].concat(),
            damaged(),
        ),
        with("a change that builds on nothing known", damaged(), &|change| change.deps = vec![hash(7)]),
        with("a change that builds on nothing", LeftOut, &|change| change.deps.clear()),
        with("a change that builds on two hundred unknown ones", damaged(), &|change| {
            change.deps = (0..200_u32)
                .map(|number| automerge::ChangeHash([number.to_le_bytes(); 8].concat().try_into().unwrap()))
                .collect();
        }),
        with("a change that builds on a thousand unknown ones", LeftOut, &|change| {
            change.deps = (0..1_000_u32)
                .map(|number| automerge::ChangeHash([number.to_le_bytes(); 8].concat().try_into().unwrap()))
                .collect();
        }),
        with("a change that builds twice on the same", Anything, &|change| change.deps.extend(change.deps.clone())),
        with("change number 0", LeftOut, &|change| change.seq = 0),
        with("change number 9, of nobody's 8", LeftOut, &|change| change.seq += 8),
        with("a change with the last number there is", LeftOut, &|change| change.seq = u64::MAX),
        with("a change whose operations begin at 1", Anything, &|change| change.start_op = 1.try_into().unwrap()),
        with("a change whose operations begin at the end", Anything, &|change| {
            change.start_op = u64::from(u32::MAX).try_into().unwrap();
        }),
        with("a change by nobody", Anything, &|change| change.actor_id = ActorId::from(&[][..])),
        with("a change by somebody of 60,000 letters", Anything, &|change| {
            change.actor_id = ActorId::from(vec![7; 60_000])
        }),
        with("a change from the beginning of time", LeftOut, &|change| change.time = i64::MIN),
        with("a change from the end of time", LeftOut, &|change| change.time = i64::MAX),
        with("a change of the year 300,000", Shown { set_aside: 0 }, &|change| change.time = 9_400_000_000_000),
        with("a change with a message of a megabyte", LeftOut, &|change| change.message = Some("m".repeat(1 << 20))),
        with("a change with a message of control letters", Shown { set_aside: 0 }, &|change| {
            change.message = Some("\0\u{1b}[2J\u{202e} 01KDVDNA0000000000000031N2".to_owned());
        }),
        with("a change with a megabyte behind it", Anything, &|change| change.extra_bytes = vec![7; 1 << 20]),
        with("a change of nothing", Anything, &|change| change.operations.clear()),
        with("a change whose operations are all the first", Anything, &|change| {
            let first = change.operations[0].clone();
            change.operations.iter_mut().for_each(|op| *op = first.clone());
        }),
        with("a change whose operations are backwards", Anything, &|change| change.operations.reverse()),
        with("a change in objects that are not there", Anything, &|change| {
            let there = automerge::legacy::ObjectId::Id(automerge::legacy::OpId(4_000_000, change.actor_id.clone()));
            change.operations.iter_mut().for_each(|op| op.obj = there.clone());
        }),
        with("a change in objects of somebody who is not there", Anything, &|change| {
            let stranger = ActorId::from(&[9; 16][..]);
            let there = automerge::legacy::ObjectId::Id(automerge::legacy::OpId(3, stranger));
            change.operations.iter_mut().for_each(|op| op.obj = there.clone());
        }),
        with("a change in objects that it makes later", Anything, &|change| {
            let late = u64::from(change.start_op) + change.operations.len() as u64;
            let there = automerge::legacy::ObjectId::Id(automerge::legacy::OpId(late, change.actor_id.clone()));
            change.operations[0].obj = there;
        }),
        with("a change that makes an object within itself", Anything, &|change| {
            let itself = automerge::legacy::OpId(u64::from(change.start_op), change.actor_id.clone());
            change.operations[0].obj = automerge::legacy::ObjectId::Id(itself);
        }),
        with("a change that replaces what is not there", Anything, &|change| {
            let stranger = ActorId::from(&[9; 16][..]);
            let gone = automerge::legacy::OpId(77, stranger);
            change.operations.iter_mut().for_each(|op| op.pred = vec![gone.clone()].into());
        }),
        with("a change that replaces what comes later", Anything, &|change| {
            let late = automerge::legacy::OpId(u64::from(u32::MAX), change.actor_id.clone());
            change.operations.iter_mut().for_each(|op| op.pred = vec![late.clone()].into());
        }),
        with("a change that deletes everything", Anything, &|change| {
            change.operations.iter_mut().for_each(|op| op.action = automerge::legacy::OpType::Delete);
        }),
        with("a change that counts where nothing counts", Anything, &|change| {
            change.operations.iter_mut().for_each(|op| op.action = automerge::legacy::OpType::Increment(i64::MAX));
        }),
    ];
    cases.push(case("a cut off change behind their copy", [base, &first[..first.len() - 9]].concat(), damaged()));
    cases
}

/// Much of what is sound.
fn many(theirs: &Theirs) -> Vec<Case> {
    let tiny = |count: usize, actors: usize| {
        let mut doc = Automerge::load(&theirs.whole).unwrap();
        let mut all = theirs.whole.clone();
        for nth in 0..count {
            doc.set_actor([&(nth % actors).to_le_bytes()[..], &[3; 8]].concat().into());
            let mut change = doc.transaction();
            let (_, deal) = first(&change);
            change.put(deal, "tiny", i64::try_from(nth).unwrap()).unwrap();
            change.commit_with(CommitOptions::default().with_time(0));
            all.extend(doc.get_last_local_change().unwrap().raw_bytes());
        }
        all
    };
    vec![
        case("3,000 tiny changes one by one", tiny(3_000, 1), Shown { set_aside: 0 }),
        case("500 actors", tiny(500, 500), Shown { set_aside: 0 }),
    ]
}
