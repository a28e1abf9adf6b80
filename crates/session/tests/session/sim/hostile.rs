//! What a stranger says in the simulation: anything that the grammar of bytes allows.

use automerge::{ActorId, Automerge};
use kariz_core::WorkspaceId;
use kariz_protocol::{DeviceId, Heads};

use super::{
    dice::Dice,
    forge::{
        self,
        flaws::{Known, spoil},
        team::Team,
    },
    network::Network,
    stranger::{self, NOTHING},
    truth,
};

/// A stranger on a channel.
pub struct Hostile {
    pub wire: usize,
    next: u32,
}

impl Hostile {
    pub fn on(wire: usize) -> Self {
        Self { wire, next: 0 }
    }

    /// Greets as somebody of the team.
    pub fn greet(&mut self, network: &mut Network, workspace: WorkspaceId) {
        let hello = stranger::hello(Some(workspace), "Ana", Heads::new());
        self.say(network, &hello);
    }

    /// Says something, to be understood or not.
    pub fn act(&mut self, network: &mut Network, workspace: WorkspaceId) {
        let mut dice = Dice::new(network.dice.roll());
        match dice.below(12) {
            0 => network.stranger_says(self.wire, noise(&mut dice, 40)),
            1 => self.say(network, &[vec![2], noise(&mut dice, 60)].concat()),
            2 | 3 => self.say_again(network, &mut dice, false),
            4 | 5 => self.say_again(network, &mut dice, true),
            6 => (0..30).for_each(|_| self.say(network, &stranger::sync(&NOTHING))),
            7 | 8 => self.say(network, &sync(network, &mut dice)),
            9 | 10 => self.forge(network, &mut dice),
            _ => self.say(network, &word(workspace, &mut dice)),
        }
    }

    fn say(&mut self, network: &mut Network, message: &[u8]) {
        for frame in stranger::frames(&mut self.next, message) {
            network.stranger_says(self.wire, frame);
        }
    }

    /// What somebody has said, here or in another session, as it was or spoiled.
    fn say_again(&mut self, network: &mut Network, dice: &mut Dice, is_spoiled: bool) {
        let overheard: Vec<_> = network.overheard.iter().cloned().collect();
        let Some(mut frame) = dice.pick(&overheard).cloned() else { return };
        frame[1..5].copy_from_slice(&self.next.to_le_bytes());
        if is_spoiled && frame.len() > 5 {
            let at = 5 + dice.below(frame.len() - 5);
            frame[at] ^= 1 << dice.below(8);
        }
        self.next += 1;
        network.stranger_says(self.wire, frame);
    }

    /// Changes that nobody has made. Each under a name that nobody has: of two changes with one number
    /// each copy keeps the one that came first, and these people do not meet the like in the end.
    fn forge(&mut self, network: &mut Network, dice: &mut Dice) {
        let document = network.people.iter().find_map(|world| truth::document(&world.disk));
        let Some(ground) = document.and_then(|document| Automerge::load(&document.save()).ok()) else { return };
        let names: Vec<_> = (0..=dice.below(2))
            .map(|_| ActorId::from([dice.roll(), dice.roll()].map(u64::to_be_bytes).concat()))
            .collect();
        let mut below = |end| dice.roll() % end;
        let mut chance = forge::Dice(&mut below);
        let mut team = Team::upon(&ground, &names, &mut chance);
        team.work(1 + chance.below(4), &mut chance);
        let all = team.together();
        let known = Known::from(&all.get_changes(&[]));
        let mut made_up = spoil(&all.get_changes(&ground.get_heads()), &known, &mut chance);
        chance.shuffle(&mut made_up);
        let some = made_up.len() - chance.below(2).min(made_up.len() - 1);
        let changes = made_up.into_iter().take(some).map(|change| change.bytes).collect();
        self.say(network, &stranger::sync(&forge::message(changes)));
    }
}

fn noise(dice: &mut Dice, most: usize) -> Vec<u8> {
    (0..dice.below(most)).map(|_| u8::try_from(dice.below(256)).unwrap()).collect()
}

fn device(dice: &mut Dice) -> DeviceId {
    DeviceId((1 + dice.below(4) as u64) << (20 * (1 + dice.below(2))) | dice.below(3) as u64)
}

/// Any other word than of changes.
fn word(workspace: WorkspaceId, dice: &mut Dice) -> Vec<u8> {
    match dice.below(7) {
        0 => stranger::hello(Some(workspace), "Ben", vec![[7; 32]; dice.below(3)]),
        1 => stranger::hello(None, "Ben", Heads::new()),
        2 => stranger::group(&(0..dice.below(40)).map(|_| device(dice)).collect::<Vec<_>>()),
        3 => stranger::signal(device(dice), device(dice), &noise(dice, 90)),
        4 => stranger::here(&"x".repeat(dice.below(300))),
        5 => stranger::kept(dice.below(2) == 0),
        _ => stranger::me("Cyrus"),
    }
}

/// A sync message of heads that are there or not, and lists and filters by chance.
fn sync(network: &Network, dice: &mut Dice) -> Vec<u8> {
    let known: Vec<_> = (0..network.people.len()).flat_map(|who| network.heads(who)).collect();
    let hash = |dice: &mut Dice| match dice.pick(&known).filter(|_| dice.clone().below(3) > 0) {
        Some(known) => *known,
        None => [u8::try_from(dice.below(256)).unwrap(); 32],
    };
    let list = |dice: &mut Dice| {
        let mut hashes: Vec<_> = (0..dice.below(4)).map(|_| hash(dice)).collect();
        hashes.sort_unstable();
        hashes.dedup();
        [vec![u8::try_from(hashes.len()).unwrap()], hashes.concat()].concat()
    };
    let filter: [&[u8]; 4] = [&[0], &[5, 1, 10, 7, 0xff, 0xff], &[5, 1, 10, 7, 0, 0], &[3, 5, 0, 7]];
    let mut message = vec![0x42 + u8::from(dice.below(2) == 0)];
    message.extend(list(dice));
    message.extend(list(dice));
    match dice.below(3) {
        0 => message.push(0),
        _ => message.extend([vec![1], list(dice), (*dice.pick(&filter).unwrap()).to_vec()].concat()),
    }
    message.push(0);
    if dice.below(2) == 0 {
        message.extend([2, 2, 0x80 | u8::try_from(dice.below(8)).unwrap()]);
    }
    stranger::sync(&message)
}
