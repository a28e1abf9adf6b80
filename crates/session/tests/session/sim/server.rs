//! A sync server as automerge-repo's: it knows a document by its identifier, and keeps everybody who
//! asks for it in step.

use std::collections::BTreeMap;

use kariz_document::{Actor, Carry, Document, SyncState};
use minicbor::{Decoder, Encoder};

/// A sync server with one document.
pub struct RepoServer {
    pub is_up: bool,
    document: Document,
    pub name_of_document: String,
    clients: BTreeMap<usize, Client>,
}

struct Client {
    name: String,
    sync: SyncState,
    asked: bool,
}

impl Default for RepoServer {
    fn default() -> Self {
        let document = Document::new(Actor([0xee; 16]));
        Self { is_up: true, document, name_of_document: String::new(), clients: BTreeMap::new() }
    }
}

#[derive(Default)]
struct Fields {
    kind: String,
    sender: String,
    document: String,
    data: Vec<u8>,
}

fn read(bytes: &[u8]) -> Result<Fields, minicbor::decode::Error> {
    let mut cbor = Decoder::new(bytes);
    let mut fields = Fields::default();
    for _ in 0..cbor.map()?.unwrap_or_default() {
        match cbor.str()? {
            "type" => fields.kind = cbor.str()?.to_owned(),
            "senderId" => fields.sender = cbor.str()?.to_owned(),
            "documentId" => fields.document = cbor.str()?.to_owned(),
            "data" => fields.data = cbor.bytes()?.to_vec(),
            _ => cbor.skip()?,
        }
    }
    Ok(fields)
}

impl RepoServer {
    pub fn heads(&self) -> kariz_protocol::Heads {
        self.document.heads()
    }

    pub fn closed(&mut self, number: usize) {
        self.clients.remove(&number);
    }

    pub fn forget_connections(&mut self) {
        self.clients.clear();
    }

    /// What it answers, and to whom.
    pub fn hear(&mut self, from: usize, bytes: &[u8]) -> Vec<(usize, Vec<u8>)> {
        let fields = read(bytes).expect("a client says what can be understood");
        match fields.kind.as_str() {
            "join" => {
                let client = Client { name: fields.sender.clone(), sync: SyncState::default(), asked: false };
                self.clients.insert(from, client);
                vec![(from, welcome(&fields.sender))]
            }
            "request" | "sync" => {
                self.name_of_document = fields.document;
                let client = self.clients.get_mut(&from).expect("it has joined");
                assert_eq!(client.name, fields.sender);
                client.asked = true;
                self.document.take_sync_message(&mut client.sync, &fields.data).expect("it is in order");
                self.speak()
            }
            _ => Vec::new(),
        }
    }

    fn speak(&mut self) -> Vec<(usize, Vec<u8>)> {
        let Self { document, clients, name_of_document, .. } = self;
        let asked = clients.iter_mut().filter(|(_, client)| client.asked);
        let messages = asked.filter_map(|(number, client)| {
            let data = document.sync_message(&mut client.sync, Carry::Changes)?;
            Some((*number, sync(&client.name, name_of_document, &data)))
        });
        messages.collect()
    }
}

fn welcome(to: &str) -> Vec<u8> {
    let mut cbor = Encoder::new(Vec::new());
    cbor.map(5).unwrap().str("type").unwrap().str("peer").unwrap();
    cbor.str("senderId").unwrap().str("storage-server").unwrap().str("targetId").unwrap().str(to).unwrap();
    cbor.str("peerMetadata").unwrap().map(1).unwrap().str("storageId").unwrap().str("3f").unwrap();
    cbor.str("selectedProtocolVersion").unwrap().str("1").unwrap();
    cbor.into_writer()
}

fn sync(to: &str, document: &str, data: &[u8]) -> Vec<u8> {
    let mut cbor = Encoder::new(Vec::new());
    cbor.map(5).unwrap().str("type").unwrap().str("sync").unwrap();
    cbor.str("senderId").unwrap().str("storage-server").unwrap().str("targetId").unwrap().str(to).unwrap();
    cbor.str("documentId").unwrap().str(document).unwrap().str("data").unwrap().bytes(data).unwrap();
    cbor.into_writer()
}
