//! Pictures in the file: their objects under new numbers, and the names that pages call them by.

use super::Drawn;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The name of the picture of this number.
pub(crate) fn name(number: usize) -> String {
    format!("P{number}")
}

/// Adds the objects of pictures; gives what their names mean.
pub(crate) fn add(file: &mut Document, pictures: &[Arc<Drawn>]) -> Dictionary {
    let mut names = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let numbered: BTreeMap<ObjectId, ObjectId> = picture
            .file
            .objects
            .keys()
            .map(|id| (*id, file.new_object_id()))
            .collect();
        for (id, object) in &picture.file.objects {
            let mut object = object.clone();
            renumber(&mut object, &numbered);
            file.objects.insert(numbered[id], object);
        }
        if let Some(root) = numbered.get(&picture.root) {
            names.set(name(number), *root);
        }
    }
    names
}

fn renumber(object: &mut Object, numbered: &BTreeMap<ObjectId, ObjectId>) {
    match object {
        Object::Reference(id) => {
            *object = numbered
                .get(id)
                .map_or(Object::Null, |id| Object::Reference(*id));
        }
        Object::Array(all) => all.iter_mut().for_each(|one| renumber(one, numbered)),
        Object::Dictionary(all) => within(all, numbered),
        Object::Stream(stream) => within(&mut stream.dict, numbered),
        _ => {}
    }
}

fn within(all: &mut Dictionary, numbered: &BTreeMap<ObjectId, ObjectId>) {
    for (_, one) in all.iter_mut() {
        renumber(one, numbered);
    }
}
