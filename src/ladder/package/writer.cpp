#include "ladder/package/writer.hpp"

#include "ladder/package/csv.hpp"
#include "ladder/package/descriptor.hpp"
#include "ladder/package/remarks.hpp"
#include "ladder/package/schema.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace ladder::package {
namespace {

/// The cells of a row, one for each column of the schema.
using Cells = std::vector<std::string>;

std::string joined(const std::vector<std::string>& parts) {
    std::string list;
    for (const auto& part : parts)
        list += (list.empty() ? "" : std::string(1, listDelimiter)) + part;
    return list;
}

template<class Subject>
std::string idsOf(const std::vector<std::uint32_t>& indices, const std::vector<Subject>& subjects) {
    std::vector<std::string> ids;
    ids.reserve(indices.size());
    for (const auto index : indices)
        ids.push_back(subjects[index].id);
    return joined(ids);
}

template<class Number>
std::string numberOrNothing(const std::optional<Number>& number) {
    return number ? std::to_string(*number) : std::string();
}

/// A number with as many digits as it takes to read the same number again.
std::string shortest(double number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

class PackageWriter {
public:
    explicit PackageWriter(const EditionData& edition)
        : edition_(edition)
        , remarks_(boost::json::parse(edition.remarks).as_object()) {}

    std::vector<File> write() {
        std::vector<File> files(1); // the descriptor, which is written when the columns are known
        for (const auto table : allTables) {
            if (isWritten(table))
                files.push_back({fileOf(table), tableText(table)});
        }
        files.front() = {std::string(descriptorFile), writeDescriptor(edition_, columns_)};
        for (const auto& [path, content] : edition_.attachments)
            files.push_back({path, content});
        return files;
    }

private:
    bool isWritten(Table table) const {
        bool hasRows = false;
        if (schemaOf(table).mayBeLeftOut)
            forEachRow(table, [&](const Cells& /*cells*/) { hasRows = true; });
        return hasRows || !schemaOf(table).mayBeLeftOut || isRemarkedOn(remarks_, table);
    }

    std::string tableText(Table table) {
        const auto& schema = schemaOf(table);
        std::vector<bool> isWritten;
        for (const auto& column : schema.columns)
            isWritten.push_back(column.presence != Presence::mayBeLeftOut ||
                                isRemarkedOn(remarks_, table, column.name));
        if (!std::all_of(isWritten.begin(), isWritten.end(), [](bool is) { return is; })) {
            forEachRow(table, [&](const Cells& cells) {
                for (std::size_t i = 0; i < cells.size(); ++i)
                    isWritten[i] = isWritten[i] || !cells[i].empty();
            });
        }
        Cells header;
        auto& columns = columns_[static_cast<std::size_t>(table)];
        for (const auto& column : schema.columns) {
            header.emplace_back(column.name);
            columns.push_back(&column);
        }
        const auto keepWritten = [&](auto& cells) {
            std::size_t index = 0;
            std::erase_if(cells, [&](const auto&) { return !isWritten[index++]; });
        };
        keepWritten(columns);
        std::string text;
        const auto addRow = [&](Cells cells) {
            keepWritten(cells);
            writeCsvRow(text, cells);
        };
        addRow(std::move(header));
        forEachRow(table, addRow);
        return text;
    }

    template<class Action>
    void forEachRow(Table table, Action action) const {
        switch (table) {
        case Table::areas:
            return forEach(edition_.areas, action);
        case Table::rungs:
            return forEachItem(ItemKind::rung, action);
        case Table::domains:
            return forEach(edition_.domains, action);
        case Table::instruments:
            return forEachItem(ItemKind::instrument, action);
        case Table::sectors:
            return forEachItem(ItemKind::sector, action);
        case Table::notes:
            return forEach(edition_.notes, action);
        case Table::observations:
            return forEach(edition_.observations, action);
        case Table::bases:
            return forEach(edition_.bases, action);
        case Table::baseValues:
            return forEach(edition_.baseValues, action);
        case Table::places:
            return forEach(edition_.places, action);
        }
    }
    template<class Subjects, class Action>
    void forEach(const Subjects& subjects, Action action) const {
        for (const auto& subject : subjects)
            action(cells(subject));
    }
    template<class Action>
    void forEachItem(ItemKind kind, Action action) const {
        for (const auto& item : edition_.items) {
            if (item.kind == kind)
                action(cells(item));
        }
    }

    Cells cells(const Area& area) const {
        const auto parent = area.parent ? edition_.areas[*area.parent].id : std::string();
        return {area.id, area.name.nl,         area.name.en,     area.kind,
                parent,  joined(area.aliases), notes(area.notes)};
    }
    static Cells cells(const Domain& domain) { return {domain.id, domain.name.nl, domain.name.en}; }
    Cells cells(const Item& item) const {
        const auto& [nl, en] = item.name;
        const auto rung = std::to_string(item.rung);
        const auto aliases = joined(item.aliases);
        switch (item.kind) {
        case ItemKind::rung:
            return {rung,
                    item.id,
                    nl,
                    en,
                    aliases,
                    item.contract.nl,
                    item.contract.en,
                    item.unit.nl,
                    item.unit.en,
                    item.progression.nl,
                    item.progression.en,
                    item.anchoring.nl,
                    item.anchoring.en,
                    notes(item.notes)};
        case ItemKind::instrument:
            return {item.id,
                    nl,
                    en,
                    item.shortName,
                    rung,
                    shortest(item.weight),
                    idsOf(item.domains, edition_.domains),
                    aliases,
                    notes(item.notes),
                    numberOrNothing(item.validFrom),
                    numberOrNothing(item.validTo),
                    item.successor};
        case ItemKind::sector:
            return {item.id, nl, en, rung, aliases, notes(item.notes)};
        }
        return {};
    }
    static Cells cells(const Note& note) {
        return {note.id, std::string(basisWords[static_cast<std::size_t>(note.basis)]), note.text.nl,
                note.text.en};
    }
    Cells cells(const EditionData::ObservationAt& row) const {
        const auto& [value, status, noted] = row.observation;
        return {edition_.areas[row.area].id, edition_.items[row.item].id, numberOrNothing(value), status,
                notes(noted)};
    }
    Cells cells(const Base& base) const {
        return {base.id,   base.name.nl, base.name.en,         base.unit.nl,     base.unit.en,
                base.date, base.source,  joined(base.aliases), notes(base.notes)};
    }
    Cells cells(const EditionData::BaseValueAt& row) const {
        return {edition_.areas[row.area].id, edition_.bases[row.base].id, std::to_string(row.value)};
    }
    Cells cells(const Place& place) const {
        return {place.id,
                place.name.nl,
                place.name.en,
                edition_.areas[place.area].id,
                joined(place.aliases),
                notes(place.notes)};
    }
    std::string notes(const std::vector<NoteIndex>& indices) const { return idsOf(indices, edition_.notes); }

    const EditionData& edition_;
    boost::json::object remarks_;
    std::array<std::vector<const Column*>, allTables.size()> columns_;
};

} // namespace

std::vector<File> write(const EditionData& edition) {
    return PackageWriter(edition).write();
}

} // namespace ladder::package
