//! `#[derive(Wire)]`: a type as bytes, part by part, in the order in which its parts stand.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DataEnum, DeriveInput, Error, Fields, Ident, parse_macro_input};

/// Writes and reads a type part by part. Of an enum the number of the variant stands first.
#[proc_macro_derive(Wire)]
pub fn wire(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    derived(input).unwrap_or_else(Error::into_compile_error).into()
}

fn derived(mut input: DeriveInput) -> syn::Result<TokenStream> {
    let (write, read) = match &input.data {
        Data::Struct(data) => of_struct(&data.fields),
        Data::Enum(data) => of_enum(data, &input.ident)?,
        Data::Union(data) => return Err(Error::new(data.union_token.span, "nobody knows what is in a union")),
    };
    for parameter in input.generics.type_params_mut() {
        parameter.bounds.push(syn::parse_quote!(::kariz_wire::Wire));
    }
    let name = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    Ok(quote! {
        #[automatically_derived]
        impl #generics ::kariz_wire::Wire for #name #arguments #bounds {
            fn pack(&self, out: &mut ::std::vec::Vec<u8>) { #write }
            fn unpack(from: &mut ::kariz_wire::Reader<'_>) -> Self { #read }
        }
    })
}

fn of_struct(fields: &Fields) -> (TokenStream, TokenStream) {
    let names = fields.members();
    (quote! { #(::kariz_wire::Wire::pack(&self.#names, out);)* }, made(&quote!(Self), fields))
}

fn of_enum(data: &DataEnum, name: &Ident) -> syn::Result<(TokenStream, TokenStream)> {
    let mut writes = Vec::new();
    let mut reads = Vec::new();
    for (number, variant) in (0u32..).zip(&data.variants) {
        let (ident, fields) = (&variant.ident, &variant.fields);
        let members: Vec<_> = fields.members().collect();
        let parts: Vec<_> = (0..members.len()).map(|nth| format_ident!("part{nth}")).collect();
        writes.push(quote! {
            Self::#ident { #(#members: #parts),* } => {
                ::kariz_wire::write_number(#number.into(), out);
                #(::kariz_wire::Wire::pack(#parts, out);)*
            }
        });
        reads.push((number, made(&quote!(Self::#ident), fields)));
    }
    let ((_, first), others) = reads.split_first().ok_or_else(|| Error::new(name.span(), "it has no variants"))?;
    let (numbers, others): (Vec<_>, Vec<_>) = others.iter().cloned().unzip();
    // What is no variant is read as the first one, and remembered as wrong: nothing has to be given up half-way.
    let read = quote! {
        match from.variant() {
            #(#numbers => #others,)*
            other => {
                from.expect(other == 0);
                #first
            }
        }
    };
    Ok((quote! { match self { #(#writes)* } }, read))
}

/// What makes it of its parts, as they are read one after the other.
fn made(what: &TokenStream, fields: &Fields) -> TokenStream {
    let members = fields.members();
    quote! { #what { #(#members: ::kariz_wire::Wire::unpack(from)),* } }
}
