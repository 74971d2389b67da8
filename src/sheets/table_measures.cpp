#include "sheets/table_measures.hpp"

#include "ladder/figures.hpp"
#include "ladder/lookup.hpp"
#include "ladder/series.hpp"
#include "sheets/rates.hpp"
#include "sheets/table_words.hpp"

#include <algorithm>

namespace sheets {

using calc::Format;
using calc::Style;
using ladder::AreaIndex;
using ladder::ItemIndex;

namespace {

std::optional<double> valueOf(const ladder::Result<double>& result) {
    return result ? std::optional(*result) : std::nullopt;
}

/// The area of which all of some areas are parts, or that is one of them.
std::optional<AreaIndex> wholeOf(const TableChoice& choice) {
    const auto& areas = choice.edition.areas();
    const auto first = std::find_if(choice.areas.begin(), choice.areas.end(),
                                    [&](AreaIndex area) { return areas[area].parent.has_value(); });
    const auto whole = first == choice.areas.end() ? choice.areas.front() : *areas[*first].parent;
    const bool isOfAll = std::all_of(choice.areas.begin(), choice.areas.end(), [&](AreaIndex area) {
        return areas[area].parent == whole || (area == whole && !areas[area].parent);
    });
    return isOfAll ? std::optional(whole) : std::nullopt;
}

} // namespace

TableMeasures::TableMeasures(const TableChoice& choice)
    : choice_(choice)
    , edition_(choice.edition)
    , before_(ladder::editionBefore(choice.catalogue, choice.edition))
    , formulas_(written(choice.edition), choice.language) {}

std::string TableMeasures::areaLiteral(AreaIndex area) const {
    return literal(ladder::nameToWrite(edition_, edition_.areas()[area]));
}

std::string TableMeasures::itemLiteral(ItemIndex item) const {
    return literal(ladder::nameToWrite(edition_, edition_.items()[item]));
}

std::string TableMeasures::baseLiteral() const {
    return literal(ladder::nameToWrite(edition_, edition_.bases().front()));
}

std::string TableMeasures::written(const ladder::Edition& edition) const {
    return yearOrLiteral(choice_.catalogue.nameToWrite(edition));
}

TableFigure TableMeasures::figure(TableMeasure measure, AreaIndex area, ItemIndex item) const {
    const auto place = areaLiteral(area);
    const auto what = itemLiteral(item);
    const auto value = now(measure, area, item);
    const auto why = formulas_.whyNoFigure(place, what);
    const auto known = [&](const std::string& formula) { return call("IFNA", {formula, why}); };
    const auto word = value ? std::string() : wordOf(area, item);
    switch (measure) {
    case TableMeasure::count:
        return {formulas_.figure(place, what), value, word};
    case TableMeasure::share:
        return {known(formulas_.of("LADDER_SHARE", {place, what})), value, word};
    case TableMeasure::rank:
        // An area that is no part of another has no others to stand among.
        if (!edition_.areas()[area].parent)
            return {literal(say(words::notInEdition)), std::nullopt, say(words::notInEdition)};
        return {known(formulas_.of("LADDER_RANK", {place, what})), value, word};
    case TableMeasure::rate:
        return {known(formulas_.of("LADDER_RATE", {place, what, baseLiteral()})), value, word};
    case TableMeasure::index:
        return {known(formulas_.of("LADDER_INDEX", {place, what, baseLiteral()})), value, word};
    case TableMeasure::change:
    case TableMeasure::growth:
        break;
    }
    const auto* function = measure == TableMeasure::change ? "LADDER_CHANGE" : "LADDER_GROWTH";
    const auto change = call(function, {place, what, written(*before_), written(edition_)});
    // What only one of the editions has is no n.b., but nothing to compare.
    const auto none = say(words::notInEdition);
    const auto isInBoth =
        ladder::areaWithId(*before_, edition_.areas()[area].id) &&
        ladder::itemWithId(*before_, edition_.items()[item].kind, edition_.items()[item].id);
    // Growth from zero has no percentage, though both figures are there.
    const auto difference = call("LADDER_CHANGE", {place, what, written(*before_), written(edition_)});
    const auto missing =
        call("IF", {"ISNUMBER(" + difference + ")", literal(none), literal(say(words::notAvailable))});
    const bool isKnown = between(TableMeasure::change, area, item).has_value();
    return {call("IFERROR", {call("IFNA", {change, missing}), literal(none)}), value,
            value                  ? std::string()
            : isInBoth && !isKnown ? say(words::notAvailable)
                                   : none};
}

std::string TableMeasures::wordOf(AreaIndex area, ItemIndex item) const {
    const auto& status = edition_.observation(area, item).status;
    return say(status == ladder::status::notCollected  ? words::notMeasured
               : status == ladder::status::cannotExist ? words::cannotExist
                                                       : words::notAvailable);
}

std::optional<double> TableMeasures::now(TableMeasure measure, AreaIndex area, ItemIndex item) const {
    switch (measure) {
    case TableMeasure::count:
        return valueOf(ladder::count(edition_, area, item));
    case TableMeasure::share:
        return valueOf(ladder::shareOfParent(edition_, area, item));
    case TableMeasure::rank:
        return valueOf(ladder::rank(edition_, area, item));
    case TableMeasure::rate:
        return valueOf(ladder::rate(edition_, area, item, ladder::firstBase));
    case TableMeasure::index:
        return valueOf(ladder::index(edition_, area, item, ladder::firstBase));
    case TableMeasure::change:
    case TableMeasure::growth:
        break;
    }
    return between(measure, area, item);
}

std::optional<double> TableMeasures::between(TableMeasure measure, AreaIndex area, ItemIndex item) const {
    const auto& named = edition_.items()[item];
    const auto areaBefore = ladder::areaWithId(*before_, edition_.areas()[area].id);
    const auto itemBefore = ladder::itemWithId(*before_, named.kind, named.id);
    if (!areaBefore || !itemBefore)
        return std::nullopt;
    const auto from = ladder::count(*before_, *areaBefore, *itemBefore);
    const auto to = ladder::count(edition_, area, item);
    return valueOf(measure == TableMeasure::change ? ladder::change(from, to) : ladder::growth(from, to));
}

bool TableMeasures::isBroken(AreaIndex area, ItemIndex item) const {
    return before_ != nullptr && !ladder::breaksAt(choice_.catalogue, edition_, area, item).empty();
}

TableFigure TableMeasures::sign(AreaIndex area, ItemIndex item) const {
    const auto& named = edition_.items()[item];
    const auto keys = formulas_.of("LADDER_LIST", {literal("break_keys"), areaLiteral(area)});
    const auto edition = choice_.catalogue.nameToWrite(edition_);
    const auto has = [&](const std::string& subject) {
        return "ISNUMBER(" + call("MATCH", {literal(edition + " " + subject), keys, "0"}) + ")";
    };
    const auto ofArea = has("area " + edition_.areas()[area].id);
    const auto ofItem = has(std::string(ladder::kindWord(named.kind)) + " " + named.id);
    return {call("IF", {call("OR", {ofArea, ofItem}), literal(say(words::breakSign)), "\"\""}), std::nullopt,
            isBroken(area, item) ? say(words::breakSign) : std::string()};
}

LiveText TableMeasures::filled(const Words& words, const LiveText& detail) const {
    constexpr std::string_view mark = "%1%";
    const std::string text = words.in(choice_.language);
    const auto place = text.find(mark);
    if (place == std::string::npos)
        return LiveText::fixed(text);
    auto live = LiveText::fixed(text.substr(0, place)) + detail;
    if (const auto rest = text.substr(place + mark.size()); !rest.empty())
        live = live + LiveText::fixed(rest);
    return live;
}

LiveText TableMeasures::whole() const {
    const auto area = wholeOf(choice_);
    return area ? this->area(*area) : LiveText::fixed(say(words::areaAround));
}

LiveText TableMeasures::editions() const {
    const auto& catalogue = choice_.catalogue;
    return LiveText::fixed(catalogue.nameToWrite(*before_) + "–" + catalogue.nameToWrite(edition_));
}

LiveText TableMeasures::heading(TableMeasure measure) const {
    const auto& words = words::measureHeadings[static_cast<std::size_t>(measure)];
    return filled(words, isAgainstEditionBefore(measure) ? editions() : whole());
}

LiveText TableMeasures::subject(TableMeasure measure) const {
    const auto& words = words::measureSubjects[static_cast<std::size_t>(measure)];
    if (measure == TableMeasure::rate)
        return filled(words, {formulas_.info(baseLiteral(), "unit"),
                              edition_.bases().front().unit.in(choice_.language)});
    auto subject = filled(words, isAgainstEditionBefore(measure) ? editions() : whole());
    const auto counted = unit();
    const bool isOfUnits = measure == TableMeasure::count || measure == TableMeasure::change;
    if (!isOfUnits || counted.empty())
        return subject;
    return subject + LiveText::fixed(" (") + counted + LiveText::fixed(")");
}

LiveText TableMeasures::base() const {
    const auto& base = edition_.bases().front();
    const auto day =
        base.date.size() == 10 && textLanguageFor(choice_.language) == ladder::officialLanguage
            ? base.date.substr(8, 2) + "-" + base.date.substr(5, 2) + "-" + base.date.substr(0, 4)
            : base.date;
    return LiveText::fixed(say(words::basePerThousand)) +
           LiveText{formulas_.info(baseLiteral(), "unit"), base.unit.in(choice_.language)} +
           LiveText{Rates(formulas_, baseLiteral()).day(), say(words::onDay) + day} +
           LiveText::fixed(say(words::computedRate));
}

LiveText TableMeasures::unit() const {
    const auto rungOf = [&](ItemIndex item) { return edition_.rung(edition_.items()[item].rung); };
    const auto& first = edition_.items()[rungOf(choice_.items.front())].unit.in(choice_.language);
    for (const auto item : choice_.items) {
        if (edition_.items()[rungOf(item)].unit.in(choice_.language) != first)
            return {};
    }
    if (first.empty())
        return {};
    return {formulas_.info(itemLiteral(rungOf(choice_.items.front())), "unit"), first};
}

LiveText TableMeasures::area(AreaIndex area) const {
    return {formulas_.name(areaLiteral(area)), edition_.areas()[area].name.in(choice_.language)};
}

LiveText TableMeasures::item(ItemIndex index) const {
    const auto& item = edition_.items()[index];
    const auto& name = item.name.in(choice_.language);
    if (item.kind != ladder::ItemKind::rung)
        return {formulas_.name(itemLiteral(index)), name};
    return {formulas_.rungName(itemLiteral(index)), std::to_string(item.rung) + " – " + name};
}

LiveText TableMeasures::edition() const {
    return {formulas_.name(formulas_.edition()), edition_.title()};
}

Style styleOf(TableMeasure measure, bool isRung) {
    switch (measure) {
    case TableMeasure::count:
    case TableMeasure::rank:
    case TableMeasure::change:
        break;
    case TableMeasure::share:
    case TableMeasure::growth:
        return isRung ? Style::stepShare : Style::share;
    case TableMeasure::rate:
    case TableMeasure::index:
        return isRung ? Style::stepRate : Style::rate;
    }
    return isRung ? Style::stepCount : Style::count;
}

Format formatOf(TableMeasure measure) {
    switch (measure) {
    case TableMeasure::count:
    case TableMeasure::rank:
    case TableMeasure::change:
        break;
    case TableMeasure::share:
    case TableMeasure::growth:
        return Format::share;
    case TableMeasure::rate:
    case TableMeasure::index:
        return Format::decimal;
    }
    return Format::count;
}

} // namespace sheets
