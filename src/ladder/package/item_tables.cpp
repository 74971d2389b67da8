// The rungs, and the instruments and sectors on them.

#include "ladder/package/edition_tables.hpp"
#include "ladder/package/name_guard.hpp"

#include <algorithm>

namespace ladder::package {
namespace {

/// A text that stands in the table in each language or in none.
Text textOrNone(Record& record, const std::string& column) {
    const bool isGiven =
        std::any_of(allTextLanguages.begin(), allTextLanguages.end(), [&](TextLanguage language) {
            return !record.cell(column + std::string(suffixOf(language))).empty();
        });
    return isGiven ? textOf(record, column) : Text();
}

void readValidity(Record& record, Item& instrument) {
    const auto year = [&](std::string_view column) {
        return record.cell(column).empty() ? std::nullopt : record.wholeNumber(column);
    };
    const auto from = year("valid_from");
    const auto to = year("valid_to");
    if (from && to && *from > *to)
        record.reject("valid_to", Reason::endsBeforeStart, {std::to_string(*to), std::to_string(*from)});
    instrument.validFrom = from;
    instrument.validTo = to;
    instrument.successor = record.foreignId("successor");
    if (!instrument.successor.empty() && instrument.successor == instrument.id)
        record.reject("successor", Reason::ownSuccessor, {instrument.id});
}

/// Reads the tables of items into one list.
class ItemTables {
public:
    explicit ItemTables(EditionDraft& draft)
        : draft_(draft) {}

    void read() {
        readRungs();
        readInstruments();
        readSectors();
        names_.report(draft_.defects);
    }

private:
    void readRungs() {
        draft_.read(Table::rungs, [&](Record& record) {
            auto rung = itemOf(record, ItemKind::rung);
            if (const auto number = record.wholeNumber("rung")) {
                if (draft_.rungs.add(std::to_string(*number),
                                     static_cast<ItemIndex>(draft_.data.items.size())))
                    rung.rung = static_cast<int>(*number);
                else
                    record.reject("rung", Reason::duplicateRung, {std::to_string(*number)});
            }
            rung.contract = textOf(record, "contract");
            rung.unit = textOf(record, "unit");
            rung.progression = textOrNone(record, "progression");
            rung.anchoring = textOrNone(record, "anchoring");
            addItem(std::move(rung), record);
        });
    }

    void readInstruments() {
        draft_.read(Table::instruments, [&](Record& record) {
            auto instrument = itemOf(record, ItemKind::instrument);
            instrument.shortName = record.cell("short_name");
            instrument.rung = rungOf(record);
            instrument.weight = record.weight("weight");
            instrument.domains = record.references("domain", draft_.domains);
            if (instrument.domains.empty())
                record.text("domain");
            readValidity(record, instrument);
            addItem(std::move(instrument), record);
        });
    }

    void readSectors() {
        draft_.read(Table::sectors, [&](Record& record) {
            auto sector = itemOf(record, ItemKind::sector);
            sector.rung = rungOf(record);
            addItem(std::move(sector), record);
        });
    }

    /// What the three kinds of items have in common.
    Item itemOf(Record& record, ItemKind kind) {
        Item item;
        item.kind = kind;
        item.id = record.id(draft_.items, static_cast<ItemIndex>(draft_.data.items.size()));
        item.name = textOf(record, "name");
        item.aliases = record.list("alias");
        item.notes = record.references("note", draft_.notes);
        return item;
    }

    void addItem(Item item, const Record& record) {
        names_.add(item.id, namesOf(item), record.location("id"));
        draft_.data.items.push_back(std::move(item));
    }

    int rungOf(Record& record) {
        const auto rung = record.reference("rung", draft_.rungs);
        return rung ? draft_.data.items[*rung].rung : 0;
    }

    EditionDraft& draft_;
    NameGuard names_;
};

} // namespace

void readItems(EditionDraft& draft) {
    ItemTables(draft).read();
}

} // namespace ladder::package
