//! Document identifiers as automerge-repo writes them: base58 with a checksum.

use kariz_core::WorkspaceId;
use sha2::{Digest, Sha256};

const LETTERS: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// The document that a workspace is on a sync server: the same for everybody who has the workspace.
/// A UUID of version 4 in its form, as automerge-repo makes them, worked out from the workspace.
pub(super) fn document_id(workspace: WorkspaceId) -> String {
    let digest: [u8; 32] = Sha256::digest(format!("kariz {workspace}")).into();
    let mut id: [u8; 16] = digest.first_chunk().copied().unwrap_or_default();
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut id;
    *version = *version & 0x0f | 0x40;
    *variant = *variant & 0x3f | 0x80;
    checked(&id)
}

/// The bytes with four of their hash's hash behind them, in base 58.
fn checked(bytes: &[u8]) -> String {
    let check = Sha256::digest(Sha256::digest(bytes));
    let all: Vec<u8> = bytes.iter().chain(check.iter().take(4)).copied().collect();
    base58(&all)
}

fn base58(bytes: &[u8]) -> String {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let mut digits: Vec<u8> = Vec::new(); // the lowest first
    for byte in bytes {
        let mut carry = u32::from(*byte);
        for digit in &mut digits {
            carry += u32::from(*digit) << 8;
            *digit = u8::try_from(carry % 58).unwrap_or_default();
            carry /= 58;
        }
        while carry > 0 {
            digits.push(u8::try_from(carry % 58).unwrap_or_default());
            carry /= 58;
        }
    }
    let leading = std::iter::repeat_n(0, zeros);
    let letters = leading.chain(digits.into_iter().rev()).filter_map(|digit| LETTERS.get(usize::from(digit)));
    letters.map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base58_is_as_everybody_writes_it() {
        assert_eq!(base58(b"Hello World!"), "2NEpo7TZRRrLZSi2U");
        assert_eq!(base58(&[0, 0, 0x28, 0x7f, 0xb4, 0xcd]), "11233QC4");
        assert_eq!(base58(&[]), "");
        // From the bs58check package: version 0 and a hash of 20 bytes.
        let address = [
            0x00, 0xf5, 0x4a, 0x58, 0x51, 0xe9, 0x37, 0x2b, 0x87, 0x81, 0x0a, 0x8e, 0x60, 0xcd, 0xd2, 0xe7, 0xcf, 0xd8,
            0x0b, 0x6e, 0x31,
        ];
        assert_eq!(checked(&address), "1PMycacnJaSqwwJqjawXBErnLsZ7RkXUAs");
    }

    #[test]
    fn a_workspace_has_one_document_everywhere() {
        let (one, other) = (WorkspaceId::default(), WorkspaceId(kariz_core::RecordId(7)));
        assert_eq!(document_id(one), document_id(one));
        assert_ne!(document_id(one), document_id(other));
    }
}
