//! Words that mean won, lost or open.

use kariz_protocol::StatusMeaning;

use crate::text::fold::{fold, words};

const WON: &str = "won win closedwon iswon sold castigat castigata wygrana wygrany wygrane wygrano gewonnen vunnen voitettu \
    赢单 成交 已成交 赢 成功 已赢单 برنده موفق بردهشده برده فروختهشده";
const LOST: &str = "lost loss lose closedlost abandoned cancelled canceled disqualified rejected dead pierdut pierduta \
    anulat przegrana przegrany przegrane przegrano utracona anulowana verloren tapt havitty peruttu 输单 丢单 失败 已输单 \
    流失 无效 باخته ناموفق ازدسترفته لغوشده";
const OPEN: &str = "open opened active inprogress ongoing new pending deschis deschisa activ incurs otwarta otwarty otwarte \
    aktywna wtoku avoin kesken 进行中 开启 跟进中 未结束 باز فعال درجریان";

/// What `word` means as a stage or a state, if it is one of these: `Closed - Won`, `Przegrana`, `赢单`.
pub(crate) fn meaning(word: &str) -> Option<StatusMeaning> {
    let whole = fold(word);
    let says = |list: &str| list.split_ascii_whitespace().any(|known| known == whole);
    let holds = |list: &str| words(word).any(|word| list.split_ascii_whitespace().any(|known| known == word));
    if says(WON) {
        Some(StatusMeaning::Won)
    } else if says(LOST) {
        Some(StatusMeaning::Lost)
    } else if says(OPEN) {
        Some(StatusMeaning::Open)
    } else if holds(LOST) {
        Some(StatusMeaning::Lost)
    } else if holds(WON) {
        Some(StatusMeaning::Won)
    } else {
        None
    }
}

/// What a state says, also when it is only a yes or no (`IsWon`).
pub(crate) fn state(word: &str) -> StatusMeaning {
    meaning(word).unwrap_or(match fold(word).as_str() {
        "true" | "yes" | "1" | "da" | "tak" | "kylla" | "是" | "بله" => StatusMeaning::Won,
        _ => StatusMeaning::Open,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_in_many_words() {
        for word in
            ["Won", "Closed Won", "closed-won", "Closed - Won 🎉", "Wygrana", "Câștigată", "赢单", "voitettu", "برنده"]
        {
            assert_eq!(meaning(word), Some(StatusMeaning::Won), "{word}");
        }
        for word in [
            "Lost",
            "Closed Lost",
            "Closed Lost to Competition",
            "Przegrana",
            "Pierdut",
            "输单",
            "Hävitty",
            "از دست رفته",
        ] {
            assert_eq!(meaning(word), Some(StatusMeaning::Lost), "{word}");
        }
        for word in ["Open", "In progress", "W toku", "进行中"] {
            assert_eq!(meaning(word), Some(StatusMeaning::Open), "{word}");
        }
        for word in ["Prospecting", "Wonder", "Proposal", "Negotiation", "Closing", ""] {
            assert_eq!(meaning(word), None, "{word}");
        }
        assert_eq!(
            (state("TRUE"), state("FALSE"), state("")),
            (StatusMeaning::Won, StatusMeaning::Open, StatusMeaning::Open)
        );
    }
}
