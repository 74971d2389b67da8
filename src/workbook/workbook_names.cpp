#include "workbook/workbook_names.hpp"

#include "ladder/edition.hpp"

#include <boost/algorithm/string/split.hpp>
#include <boost/algorithm/string/trim.hpp>

#include <algorithm>
#include <charconv>

namespace workbook {
namespace {

using ladder::Language;

ladder::ItemKind kindOf(Table table) {
    if (table == Table::rungs)
        return ladder::ItemKind::rung;
    return table == Table::instruments ? ladder::ItemKind::instrument : ladder::ItemKind::sector;
}

ladder::Text nameOf(Table table, TableRow row) {
    return ladder::Text::from([&](ladder::TextLanguage language) {
        return std::string(cellIn(table, row, "name" + std::string(suffixOf(language))));
    });
}

/// An item with no more than what its names are made of.
ladder::Item itemOf(Table table, TableRow row) {
    ladder::Item item;
    item.kind = kindOf(table);
    item.id = cellIn(table, row, "id");
    item.name = nameOf(table, row);
    item.aliases = splitList(cellIn(table, row, "alias"));
    if (item.kind == ladder::ItemKind::instrument)
        item.shortName = cellIn(table, row, "short_name");
    const auto rung = cellIn(table, row, "rung");
    std::from_chars(rung.data(), rung.data() + rung.size(), item.rung);
    return item;
}

} // namespace

std::string_view cellIn(Table table, TableRow row, std::string_view column) {
    return row[positionOf(table, column)];
}

void NamedIds::add(std::string id, std::string shown, const std::vector<std::string>& names) {
    const auto number = static_cast<std::uint32_t>(ids_.size());
    byId_.emplace(id, number);
    for (const auto& name : names)
        names_.add(name, number);
    ids_.push_back({std::move(id), std::move(shown)});
}

std::vector<std::string> NamedIds::idsOf(std::string_view text) const {
    if (const auto found = byId_.find(std::string(text)); found != byId_.end())
        return {found->first};
    std::vector<std::string> ids;
    for (const auto number : names_.find(text)) {
        if (std::find(ids.begin(), ids.end(), ids_[number].id) == ids.end())
            ids.push_back(ids_[number].id);
    }
    return ids;
}

std::string NamedIds::nameToShow(const std::string& id) const {
    const auto name = nameOf(id);
    const bool fitsList = name.find(ladder::package::listDelimiter) == std::string::npos;
    return fitsList && idsOf(name) == std::vector{id} ? name : id;
}

std::string NamedIds::nameOf(const std::string& id) const {
    const auto found = byId_.find(id);
    return found == byId_.end() ? id : ids_[found->second].shown;
}

std::vector<std::string> NamedIds::nearest(std::string_view text) const {
    constexpr std::size_t most = 3;
    std::vector<std::string> names;
    for (const auto number : names_.nearest(text, most))
        names.push_back(ids_[number].shown);
    return names;
}

WorkbookNames::WorkbookNames(Language language)
    : language_(language) {
    for (std::size_t i = 0; i < basisNames.size(); ++i) {
        const auto& name = basisNames[i].name;
        const std::string id(ladder::package::basisWords[i]);
        std::vector<std::string> names{id};
        for (const auto each : ladder::allLanguages)
            names.emplace_back(name.in(each));
        basisWords_.add(id, say(language, name), names);
    }
}

void WorkbookNames::add(Table table, TableRow row) {
    const bool isNamed = table != Table::notes && table != Table::observations &&
                         table != Table::baseValues && table != Table::places;
    if (!isNamed) // no column refers to it by name
        return;
    std::string id(cellIn(table, row, "id"));
    const auto name = nameOf(table, row);
    if (table == Table::areas) {
        ladder::Area area;
        area.id = id;
        area.name = name;
        area.aliases = splitList(cellIn(table, row, "alias"));
        areas_.add(std::move(id), name.in(language_), namesOf(area));
    } else if (table == Table::bases) {
        ladder::Base base;
        base.id = id;
        base.name = name;
        base.aliases = splitList(cellIn(table, row, "alias"));
        bases_.add(std::move(id), name.in(language_), namesOf(base));
    } else if (table == Table::domains) {
        std::vector<std::string> names;
        names.reserve(ladder::allTextLanguages.size());
        for (const auto language : ladder::allTextLanguages)
            names.push_back(name.in(language));
        domains_.add(std::move(id), name.in(language_), names);
    } else {
        const auto item = itemOf(table, row);
        items_.add(std::move(id), label(item, language_), namesOf(item));
    }
}

const NamedIds* WorkbookNames::referredToBy(const Column& column) const {
    if (!column.words.empty())
        return &basisWords_;
    if (column.refersTo.empty())
        return nullptr;
    switch (column.refersTo.front()) {
    case Table::areas:
        return &areas_;
    case Table::domains:
        return &domains_;
    case Table::bases:
        return &bases_;
    case Table::rungs: // where it stands alone, the column holds the number of a rung
        return column.refersTo.size() > 1 ? &items_ : nullptr;
    default:
        return nullptr;
    }
}

std::vector<std::string> splitList(std::string_view list) {
    std::vector<std::string> entries;
    if (list.empty())
        return entries;
    boost::split(entries, list, [](char c) { return c == ladder::package::listDelimiter; });
    for (auto& entry : entries)
        boost::trim(entry);
    return entries;
}

} // namespace workbook
