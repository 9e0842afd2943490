//! How money travels: `{"amount": "1800.50", "currency": "AED"}`; the text `"1800.50 AED"` is read too.

use crate::{Currency, Money};
use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Code;
        impl Visitor<'_> for Code {
            type Value = Currency;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a currency code such as AED")
            }

            fn visit_str<E: Error>(self, code: &str) -> Result<Currency, E> {
                Currency::parse(code).map_err(E::custom)
            }
        }
        from.deserialize_str(Code)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut fields = out.serialize_struct("Money", 2)?;
        fields.serialize_field("amount", &self.amount())?;
        fields.serialize_field("currency", &self.currency)?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Amount;
        impl<'de> Visitor<'de> for Amount {
            type Value = Money;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an amount such as {\"amount\": \"1800.50\", \"currency\": \"AED\"} or \"1800.50 AED\"")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Money, E> {
                Money::parse(text).map_err(E::custom)
            }

            fn visit_map<M: MapAccess<'de>>(self, mut fields: M) -> Result<Money, M::Error> {
                let (mut amount, mut currency): (Option<String>, Option<Currency>) = (None, None);
                while let Some(name) = fields.next_key::<String>()? {
                    match name.as_str() {
                        "amount" if amount.is_none() => amount = Some(fields.next_value()?),
                        "currency" if currency.is_none() => currency = Some(fields.next_value()?),
                        "amount" | "currency" => return Err(M::Error::custom(format!("{name} is given twice"))),
                        other => return Err(M::Error::unknown_field(other, &["amount", "currency"])),
                    }
                }
                let amount = amount.ok_or_else(|| M::Error::missing_field("amount"))?;
                let currency = currency.ok_or_else(|| M::Error::missing_field("currency"))?;
                Money::parse_amount(&amount, currency).map_err(M::Error::custom)
            }
        }
        from.deserialize_any(Amount)
    }
}
