// The rungs, and the instruments and sectors on them.

#include "ladder/package/edition_tables.hpp"
#include "ladder/texts.hpp"

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

/// Whether a name has a number and little else, as the names of a rung have.
bool mayBeOfRung(std::string_view name) {
    constexpr std::size_t longest = 20; // bytes
    return name.size() <= longest && name.find_first_of("0123456789") != std::string_view::npos;
}

/// The names of a rung that come from its number.
std::vector<std::string> namesOfRung(int number) {
    std::vector<std::string> names{std::to_string(number)};
    for (const auto language : allLanguages)
        names.push_back(rungNumber(number, language));
    return names;
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
        draft_.itemNames.report(draft_.defects);
        draft_.itemNames.warnOfCrossings(draft_.areaNames, draft_.warnings);
        draft_.areaNames.warnOfCrossings(draft_.itemNames, draft_.warnings);
        noticeNamesOfRungs();
        for (const auto& [item, location] : successors_)
            noticeSuccessor(draft_.data.items[item].successor, location);
    }

private:
    /// A name that may be one of a rung, of which item, and where it stands.
    struct NameAt {
        std::string name;
        ItemIndex item;
        Location location;
    };

    void readRungs() {
        draft_.read(Table::rungs, draft_.items, [&](Record& record) {
            auto rung = itemOf(record, ItemKind::rung);
            if (const auto number = record.wholeNumber("rung")) {
                if (draft_.rungs.add(std::to_string(*number),
                                     static_cast<ItemIndex>(draft_.data.items.size())))
                    rung.rung = static_cast<int>(*number);
                else
                    record.reject("rung", Reason::duplicateRung, {std::to_string(*number)});
            } else {
                draft_.rungs.markIncomplete();
            }
            rung.contract = textOf(record, "contract");
            rung.unit = textOf(record, "unit");
            rung.progression = textOrNone(record, "progression");
            rung.anchoring = textOrNone(record, "anchoring");
            addItem(std::move(rung), record);
        });
        if (!draft_.items.isComplete()) // nothing else is in there yet
            draft_.rungs.markIncomplete();
    }

    void readInstruments() {
        draft_.read(Table::instruments, draft_.items, [&](Record& record) {
            auto instrument = itemOf(record, ItemKind::instrument);
            instrument.shortName = record.cell("short_name");
            instrument.rung = rungOf(record);
            instrument.weight = record.weight("weight");
            instrument.domains = record.references("domain", draft_.domains);
            if (instrument.domains.empty())
                record.text("domain");
            readValidity(record, instrument);
            const auto index = static_cast<ItemIndex>(draft_.data.items.size());
            if (!instrument.successor.empty())
                successors_.emplace_back(index, record.location("successor"));
            if (instrument.validFrom || instrument.validTo)
                draft_.validities.push_back(
                    {index, record.location("valid_from"), record.location("valid_to")});
            addItem(std::move(instrument), record);
        });
    }

    void readSectors() {
        draft_.read(Table::sectors, draft_.items, [&](Record& record) {
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
        const auto names = namesOf(item);
        for (const auto& name : names) {
            if (!mayBeOfRung(name))
                continue;
            const bool isAlias =
                std::find(item.aliases.begin(), item.aliases.end(), name) != item.aliases.end();
            names_.push_back({name, static_cast<ItemIndex>(draft_.data.items.size()),
                              record.location(isAlias                  ? "alias"
                                              : name == item.shortName ? "short_name"
                                                                       : "name")});
        }
        draft_.itemNames.add(item.id, names, record.location("id"));
        draft_.data.items.push_back(std::move(item));
    }

    /// A rung is asked for by its number, which then may be the name of nothing else.
    void noticeNamesOfRungs() const {
        NameIndex numbers;
        for (ItemIndex index = 0; index < draft_.data.items.size(); ++index) {
            const auto& item = draft_.data.items[index];
            if (item.kind != ItemKind::rung)
                continue;
            for (const auto& name : namesOfRung(item.rung))
                numbers.add(name, index);
        }
        for (const auto& [name, item, location] : names_) {
            for (const auto rung : numbers.find(name)) {
                if (rung != item)
                    draft_.notices.addAtCell(location, Reason::nameOfRung,
                                             {name, std::to_string(draft_.data.items[rung].rung)});
            }
        }
    }

    /// A successor takes the place of what ends, in a later edition.
    void noticeSuccessor(const std::string& successor, const Location& location) const {
        const auto found = draft_.items.find(successor);
        if (!found)
            return;
        const bool isRung = draft_.data.items[*found].kind == ItemKind::rung;
        draft_.notices.addAtCell(location, isRung ? Reason::successorIsRung : Reason::successorInEdition,
                                 {successor});
    }

    int rungOf(Record& record) {
        const auto rung = record.reference("rung", draft_.rungs);
        return rung ? draft_.data.items[*rung].rung : 0;
    }

    EditionDraft& draft_;
    std::vector<NameAt> names_;
    std::vector<std::pair<ItemIndex, Location>> successors_;
};

} // namespace

void readItems(EditionDraft& draft) {
    ItemTables(draft).read();
}

} // namespace ladder::package
