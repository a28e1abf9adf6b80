//! How far along a sale is when a stage has a certain name: to order new stages and give them a
//! likelihood to start from.

use kariz_core::Phase;

use crate::text::fold::fold;

/// Parts of folded stage names, and how likely a deal there is to be won. The first that fits counts.
const TYPICAL: &[(u8, &str)] = &[
    (90, "verbal commit contractsent contractsign signing podpis semnare 签约 签订 تعهد قرارداد"),
    (75, "negotiat review decision legal procurement negocj negocier 谈判 商务 neuvottelu مذاکره"),
    (60, "proposal quote quotation offer tender pricing ofert oferta 报价 方案 tarjous پیشنهاد"),
    (80, "closing close inchidere zamkniecie"),
    (90, "contract kontrakt umow sopimus 合同"),
    (
        40,
        "demo presentation trial pilot meeting visit needs analysis evaluation spotkanie prezentacja intalnire 演示 拜访 \
          tapaaminen جلسه نیاز",
    ),
    (
        20,
        "qualif discovery engag conversation interest contacted firstcontact calificare kwalifik 合格 需求 kartoitus ارزیابی",
    ),
    (
        10,
        "prospect lead new incoming contact appointment search backlog inbox nou nowy kontakt 线索 初步 新 uusi سرنخ جدید",
    ),
];

/// The likelihood in percent that deals in a stage of this name usually have; `None` for unknown names.
pub(crate) fn typical_likelihood(name: &str) -> Option<u8> {
    let name = fold(name);
    let fits = |parts: &str| parts.split_ascii_whitespace().any(|part| name.contains(part));
    TYPICAL.iter().find(|(_, parts)| fits(parts)).map(|(likelihood, _)| *likelihood)
}

/// Where the buyer is while a deal has this likelihood.
pub(crate) fn typical_phase(likelihood: u8) -> Phase {
    match likelihood {
        0..=20 => Phase::Awareness,
        21..=60 => Phase::Consideration,
        _ => Phase::Decision,
    }
}

/// Days that a deal of this likelihood may stay in its stage, as the templates have them.
pub(crate) fn typical_day_limit(likelihood: u8) -> u32 {
    match likelihood {
        11..=20 => 10,
        0..=10 | 21..=75 => 14,
        76..=85 => 10,
        _ => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::typical_likelihood;

    #[test]
    fn usual_stages_are_in_their_usual_order() {
        for names in [
            &[
                "Prospecting",
                "Engaging",
                "Needs Analysis",
                "Proposal/Price Quote",
                "Negotiation/Review",
                "Verbal yes, commit",
            ][..],
            &["Lead In", "Qualified", "Demo Scheduled", "Proposal Made", "Negotiations Started"],
            &["Nowy", "Kwalifikacja", "Spotkanie", "Oferta", "Negocjacje"],
            &["线索", "需求确认", "演示", "报价", "谈判", "签约"],
        ] {
            let likelihoods: Vec<_> = names.iter().map(|name| typical_likelihood(name)).collect();
            assert!(likelihoods.is_sorted() && likelihoods.iter().all(Option::is_some), "{names:?}: {likelihoods:?}");
        }
        let likelihoods = ["Contract negotiation", "Closing", "Contract", "Kontrakt"].map(typical_likelihood);
        assert_eq!(likelihoods, [75, 80, 90, 90].map(Some));
        assert_eq!(typical_likelihood("Foo"), None);
    }
}
