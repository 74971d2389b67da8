#include "workbook/subjects.hpp"

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

/// As much of an item as it takes to name it.
ladder::Item itemOf(Table table, Cells row) {
    ladder::Item item;
    item.kind = kindOf(table);
    item.id = cell(table, row, "id");
    item.name = {std::string(cell(table, row, "name")), std::string(cell(table, row, "name_en"))};
    item.aliases = parts(cell(table, row, "alias"));
    if (item.kind == ladder::ItemKind::instrument)
        item.shortName = cell(table, row, "short_name");
    const auto rung = cell(table, row, "rung");
    std::from_chars(rung.data(), rung.data() + rung.size(), item.rung);
    return item;
}

} // namespace

std::string_view cell(Table table, Cells cells, std::string_view column) {
    const auto columns = ladder::package::schemaOf(table).columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.name == column; });
    return cells[static_cast<std::size_t>(found - columns.begin())];
}

void Subjects::add(std::string id, std::string shown, const std::vector<std::string>& names) {
    const auto number = static_cast<std::uint32_t>(subjects_.size());
    byId_.emplace(id, number);
    for (const auto& name : names)
        names_.add(name, number);
    subjects_.push_back({std::move(id), std::move(shown)});
}

std::vector<std::string> Subjects::idsOf(std::string_view text) const {
    if (const auto found = byId_.find(std::string(text)); found != byId_.end())
        return {found->first};
    std::vector<std::string> ids;
    for (const auto number : names_.find(text)) {
        if (std::find(ids.begin(), ids.end(), subjects_[number].id) == ids.end())
            ids.push_back(subjects_[number].id);
    }
    return ids;
}

std::string Subjects::nameToShow(const std::string& id) const {
    const auto name = nameOf(id);
    const bool fitsList = name.find(ladder::package::listDelimiter) == std::string::npos;
    return fitsList && idsOf(name) == std::vector{id} ? name : id;
}

std::string Subjects::nameOf(const std::string& id) const {
    const auto found = byId_.find(id);
    return found == byId_.end() ? id : subjects_[found->second].shown;
}

std::vector<std::string> Subjects::nearest(std::string_view text) const {
    constexpr std::size_t most = 3;
    std::vector<std::string> names;
    for (const auto number : names_.nearest(text, most))
        names.push_back(subjects_[number].shown);
    return names;
}

References::References(Language language)
    : language_(language) {
    for (std::size_t i = 0; i < basisNames.size(); ++i) {
        const auto& name = basisNames[i].name;
        const std::string id(ladder::package::basisWords[i]);
        bases_.add(id, say(language, name), {id, name.nl, name.en});
    }
}

void References::add(Table table, Cells row) {
    if (table == Table::notes || table == Table::observations)
        return; // no column names them
    std::string id(cell(table, row, "id"));
    switch (table) {
    case Table::areas: {
        ladder::Area area;
        area.id = id;
        area.name = {std::string(cell(table, row, "name")), std::string(cell(table, row, "name_en"))};
        area.aliases = parts(cell(table, row, "alias"));
        return areas_.add(std::move(id), area.name.in(language_), namesOf(area));
    }
    case Table::rungs:
    case Table::instruments:
    case Table::sectors: {
        const auto item = itemOf(table, row);
        return items_.add(std::move(id), label(item, language_), namesOf(item));
    }
    case Table::domains: {
        const std::string name(cell(table, row, "name"));
        const std::string english(cell(table, row, "name_en"));
        return domains_.add(std::move(id), language_ == Language::dutch ? name : english, {name, english});
    }
    case Table::notes:
    case Table::observations:
        break;
    }
}

const Subjects* References::of(const Column& column) const {
    if (!column.words.empty())
        return &bases_;
    if (column.refersTo.empty())
        return nullptr;
    switch (column.refersTo.front()) {
    case Table::areas:
        return &areas_;
    case Table::domains:
        return &domains_;
    case Table::rungs: // alone, it is the number of a rung
        return column.refersTo.size() > 1 ? &items_ : nullptr;
    default:
        return nullptr;
    }
}

std::vector<std::string> parts(std::string_view list) {
    std::vector<std::string> found;
    if (list.empty())
        return found;
    boost::split(found, list, [](char c) { return c == ladder::package::listDelimiter; });
    for (auto& part : found)
        boost::trim(part);
    return found;
}

} // namespace workbook
