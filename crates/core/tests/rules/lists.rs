//! Lists in order, without what is put away or removed.

use kariz_core::*;

use crate::team::Team;

#[test]
fn products_are_listed_by_category_and_name() {
    let mut team = Team::with_stages("New 10");
    for (category, name) in [("Service", "Care"), ("Goods", "pump"), ("Goods", "Ånghärd"), ("Goods", "Valve")] {
        let product = Product { id: team.id(), name: name.into(), category: category.into(), ..Product::default() };
        team.done(Command::Put(product.into()));
    }
    let names = |team: &Team| team.book.products_in_order().map(|product| product.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&team), ["Ånghärd", "pump", "Valve", "Care"]);
    let valve = Product::clone(team.book.products().find(|product| product.name == "Valve").unwrap());
    team.done(Command::Put(Product { archived: true, ..valve.clone() }.into()));
    assert_eq!(names(&team), ["Ånghärd", "pump", "Care"]);
    assert!(team.book.product(valve.id).is_some(), "its history still counts");
}

#[test]
fn members_are_listed_by_name() {
    let mut team = Team::with_stages("New 10");
    for name in ["Östen", "ben", "Ćira"] {
        let member = Member { id: team.id(), name: name.into(), ..Member::default() };
        team.done(Command::Put(member.into()));
    }
    let names: Vec<_> = team.book.members_in_order().map(|member| member.name.clone()).collect();
    assert_eq!(names, ["Ana", "ben", "Ćira", "Östen"]);
}

#[test]
fn organisations_are_listed_by_name() {
    let mut team = Team::with_stages("New 10");
    for name in ["beta", "Acme"] {
        let organisation = Organisation { id: team.id(), name: name.into(), ..Organisation::default() };
        team.done(Command::Put(organisation.into()));
    }
    let names: Vec<_> = team.book.organisations_in_order().map(|organisation| organisation.name.clone()).collect();
    assert_eq!(names, ["Acme", "beta"]);
}
