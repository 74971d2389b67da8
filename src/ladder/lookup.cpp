#include "ladder/lookup.hpp"

#include "ladder/figures.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace ladder {
namespace {

/// Beyond this number a double no longer holds every whole number.
constexpr double largestWhole = 9007199254740992.0; // 2^53

/// What a formula computes may miss the whole number that it means by the last bits of a double.
constexpr double imprecision = 1e-9;

std::string digits(double number) {
    const auto whole = std::round(number);
    const bool isWhole = number >= 0 && whole <= largestWhole && std::abs(number - whole) < imprecision;
    return isWhole ? std::to_string(static_cast<std::uint64_t>(whole)) : std::string();
}

/// Calls `use` with the name that was written.
template<class Use>
decltype(auto) withName(const Term& term, Use use) {
    if (const auto* text = std::get_if<std::string_view>(&term))
        return use(*text);
    if (const auto* number = std::get_if<double>(&term))
        return use(std::string_view(digits(*number)));
    return use(std::string_view());
}

Result<std::uint32_t> theOnly(const NameIndex::Entries& entries, const Term& term) {
    if (entries.size() == 1)
        return entries.front();
    if (!entries.empty())
        return Reason::ambiguousName;
    return isBlank(term) ? Reason::noName : Reason::unknownName;
}

using Found = Result<std::uint32_t>;
using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// What a name means in two editions. `inSecond` and `inFirst` give, by its id, the position in that edition
/// of what was found in the other.
template<class InSecond, class InFirst>
Result<Pair> matched(const Found& first, const Found& second, InSecond inSecond, InFirst inFirst) {
    if (!first && !second)
        return first.error();
    const auto& missing = first ? second : first;
    if (!missing && missing.error() != Reason::unknownName)
        return missing.error();
    const auto to = first ? inSecond(*first) : std::optional(*second);
    const auto from = first ? std::optional(*first) : inFirst(*second);
    if (!from || !to)
        return missing ? Reason::ambiguousName : Reason::unknownName;
    if (second && *to != *second)
        return Reason::ambiguousName;
    return Pair(*from, *to);
}

/// The official name, where no other subject of the indexes has it and a formula can hold it.
template<class Subject>
std::string uniqueName(const Subject& subject, std::initializer_list<const NameIndex*> indexes) {
    const auto& name = subject.name.official();
    constexpr std::size_t longestText = 255; // of a text in a formula of Excel
    const bool canStand = name.find_first_of("=+-@") != 0 && name.size() <= longestText;
    std::size_t found = 0;
    for (const auto* index : indexes)
        found += index->findExactly(name).size();
    return found == 1 && canStand ? name : subject.id;
}

} // namespace

bool isBlank(const Term& term) {
    if (const auto* text = std::get_if<std::string_view>(&term))
        return text->find_first_not_of(" \t\r\n") == std::string_view::npos;
    const auto* number = std::get_if<double>(&term);
    return number == nullptr || *number == 0;
}

std::string asName(const Term& term) {
    return withName(term, [](std::string_view name) { return std::string(name); });
}

Result<const Edition*> findEdition(const Catalogue& catalogue, const Term& term) {
    if (isBlank(term))
        return &catalogue.defaultEdition();
    const auto* edition = withName(term, [&](std::string_view name) { return catalogue.find(name); });
    if (edition == nullptr)
        return Reason::unknownEdition;
    return edition;
}

Result<AreaIndex> findArea(const Edition& edition, const Term& term) {
    return theOnly(areasCalled(edition, term), term);
}

Result<ItemIndex> findItem(const Edition& edition, const Term& term, std::optional<ItemKind> kind) {
    return theOnly(itemsCalled(edition, term, kind), term);
}

Result<BaseIndex> findBase(const Edition& edition, const Term& term) {
    if (std::holds_alternative<std::monostate>(term))
        return edition.bases().empty() ? Result<BaseIndex>(Reason::noBases) : Result<BaseIndex>(firstBase);
    if (isBlank(term))
        return Reason::baseEmpty;
    if (edition.bases().empty())
        return Reason::noBases;
    const auto found =
        withName(term, [&](std::string_view name) { return theOnly(edition.baseNames().find(name), term); });
    return !found && found.error() == Reason::unknownName ? Reason::unknownBase : found;
}

Result<BaseOrNumber> findBaseOrNumber(const Edition& edition, const Term& term) {
    if (const auto* number = std::get_if<double>(&term)) {
        if (*number > 0)
            return BaseOrNumber(*number);
        return *number == 0 ? Reason::baseEmpty : Reason::notAboveZero;
    }
    const auto base = findBase(edition, term);
    return base ? Result<BaseOrNumber>(BaseOrNumber(*base)) : base.error();
}

Result<AreaOfPlace> findAreaOfPlace(const Edition& edition, const Term& term) {
    const auto [areas, places] = calledInEither(edition.areaNames(), edition.placeNames(), term);
    const auto found = theOnly(areas.empty() ? places : areas, term);
    if (!found)
        return found.error();
    if (!areas.empty())
        return AreaOfPlace{*found, nullptr};
    const auto& place = edition.places()[*found];
    return AreaOfPlace{place.area, &place};
}

const NameIndex::Entries& areasCalled(const Edition& edition, const Term& term) {
    return withName(
        term, [&](std::string_view name) -> const auto& { return edition.areaNames().find(name); });
}

NameIndex::Entries itemsCalled(const Edition& edition, const Term& term, std::optional<ItemKind> kind) {
    auto entries = withName(term, [&](std::string_view name) { return edition.itemNames().find(name); });
    if (kind) {
        const auto isOther = [&](ItemIndex index) { return edition.items()[index].kind != *kind; };
        entries.erase(std::remove_if(entries.begin(), entries.end(), isOther), entries.end());
    }
    return entries;
}

std::pair<NameIndex::Entries, NameIndex::Entries> calledInEither(const NameIndex& first,
                                                                 const NameIndex& second, const Term& term) {
    return withName(term, [&](std::string_view name) {
        auto exact = std::pair(first.findExactly(name), second.findExactly(name));
        return exact.first.empty() && exact.second.empty() ? std::pair(first.find(name), second.find(name))
                                                           : exact;
    });
}

std::optional<AreaIndex> areaWithId(const Edition& edition, std::string_view id) {
    for (const auto area : edition.areaNames().find(id)) {
        if (edition.areas()[area].id == id)
            return area;
    }
    return std::nullopt;
}

std::optional<ItemIndex> itemWithId(const Edition& edition, ItemKind kind, std::string_view id) {
    for (const auto item : edition.itemNames().find(id)) {
        if (edition.items()[item].id == id && edition.items()[item].kind == kind)
            return item;
    }
    return std::nullopt;
}

Result<std::pair<AreaIndex, AreaIndex>> findArea(const Edition& from, const Edition& to, const Term& term) {
    const auto [first, second] = calledInEither(from.areaNames(), to.areaNames(), term);
    return matched(
        theOnly(first, term), theOnly(second, term),
        [&](AreaIndex area) { return areaWithId(to, from.areas()[area].id); },
        [&](AreaIndex area) { return areaWithId(from, to.areas()[area].id); });
}

Result<std::pair<ItemIndex, ItemIndex>> findItem(const Edition& from, const Edition& to, const Term& term) {
    const auto in = [](const Edition& edition, const Item& item) {
        return itemWithId(edition, item.kind, item.id);
    };
    const auto [first, second] = calledInEither(from.itemNames(), to.itemNames(), term);
    return matched(
        theOnly(first, term), theOnly(second, term),
        [&](ItemIndex item) { return in(to, from.items()[item]); },
        [&](ItemIndex item) { return in(from, to.items()[item]); });
}

std::string nameToWrite(const Edition& edition, const Area& area) {
    return uniqueName(area, {&edition.areaNames(), &edition.itemNames()});
}

std::string nameToWrite(const Edition& edition, const Item& item) {
    return uniqueName(item, {&edition.areaNames(), &edition.itemNames()});
}

std::string nameToWrite(const Edition& edition, const Base& base) {
    return uniqueName(base, {&edition.baseNames()});
}

std::string nameToWrite(const Edition& edition, const Place& place) {
    return uniqueName(place, {&edition.placeNames()});
}

} // namespace ladder
