#include "sheets/built_table.hpp"

#include "ladder/characters.hpp"
#include "ladder/series.hpp"
#include "ladder/unfound.hpp"
#include "office/refusal.hpp"
#include "sheets/extent.hpp"
#include "sheets/table_words.hpp"

#include <algorithm>
#include <optional>

namespace sheets {

using ladder::AreaIndex;
using ladder::ItemIndex;
using ladder::ItemKind;
using office::About;
using office::Refusal;

namespace {

constexpr std::size_t mostFigures = 20000; ///< which stand after some ten seconds

template<class Value>
void addOnce(std::vector<Value>& values, Value value) {
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

std::vector<ItemIndex> measuredRungs(const ladder::Edition& edition) {
    auto rungs = ladder::rungsOf(edition);
    std::erase_if(rungs, [&](ItemIndex rung) { return !isMeasured(edition, rung); });
    return rungs;
}

std::string nameOf(const TableChoice& choice) {
    return choice.catalogue.nameToWrite(choice.edition);
}

bool hasMeasure(const TableChoice& choice, bool (*isSo)(TableMeasure)) {
    return std::any_of(choice.measures.begin(), choice.measures.end(), isSo);
}

/// Two items or areas of which one is part of the other.
std::optional<std::pair<std::string, std::string>> overlap(const TableChoice& choice) {
    const auto& items = choice.edition.items();
    const auto& areas = choice.edition.areas();
    const auto isPart = [&](AreaIndex part, AreaIndex whole) {
        for (auto above = areas[part].parent; above; above = areas[*above].parent) {
            if (*above == whole)
                return true;
        }
        return false;
    };
    if (!stacksAreas(choice)) {
        // Instruments and sectors are two ways to divide the same rung.
        for (const auto a : choice.items) {
            for (const auto b : choice.items) {
                if (items[a].rung == items[b].rung && items[a].kind != items[b].kind)
                    return std::pair(label(items[a], choice.language), label(items[b], choice.language));
            }
        }
        return std::nullopt;
    }
    for (const auto part : choice.areas) {
        for (const auto whole : choice.areas) {
            if (isPart(part, whole))
                return std::pair(areas[whole].name.in(choice.language), areas[part].name.in(choice.language));
        }
    }
    return std::nullopt;
}

/// A bar that lacks a part would pass for a whole.
void requireWholeStacks(const TableChoice& choice) {
    for (const auto area : choice.areas) {
        for (const auto item : choice.items) {
            if (!choice.edition.value(area, item))
                throw Refusal(About::options, words::stackLacks,
                              {choice.edition.areas()[area].name.in(choice.language),
                               label(choice.edition.items()[item], choice.language)});
        }
    }
}

void requireChart(const TableChoice& choice) {
    if (choice.chart == TableChart::none)
        return;
    if (choice.measures.size() > 1)
        throw Refusal(About::options, words::oneMeasureInChart);
    if (choice.chart == TableChart::stacked) {
        if (choice.measures.front() != TableMeasure::count)
            throw Refusal(About::options, words::stackOfCounts);
        if (const auto both = overlap(choice))
            throw Refusal(About::options, words::stackOverlaps, {both->first, both->second});
        requireWholeStacks(choice);
    }
    if (choice.measures.front() == TableMeasure::rank)
        throw Refusal(About::options, words::noChartOfRank);
    if (choice.chart != TableChart::lines)
        return;
    if (isAgainstEditionBefore(choice.measures.front()))
        throw Refusal(About::options, words::noLineOfChange);
    if (ladder::editionBefore(choice.catalogue, choice.edition) == nullptr)
        throw Refusal(About::options, words::oneEditionForLines, {nameOf(choice)});
    if (choice.areas.size() > 1 && choice.items.size() > 1)
        throw Refusal(About::options, words::oneSubjectForLines);
}

} // namespace

const ladder::Vocabulary<TableMeasure>& tableMeasures() {
    static const ladder::Vocabulary<TableMeasure> words{
        {"count", TableMeasure::count},  {"share", TableMeasure::share}, {"rank", TableMeasure::rank},
        {"rate", TableMeasure::rate},    {"index", TableMeasure::index}, {"change", TableMeasure::change},
        {"growth", TableMeasure::growth}};
    return words;
}

const ladder::Vocabulary<TableNotes>& tableNotes() {
    static const ladder::Vocabulary<TableNotes> words{
        {"one", TableNotes::one}, {"all", TableNotes::all}, {"none", TableNotes::none}};
    return words;
}

const ladder::Vocabulary<TableChart>& tableCharts() {
    static const ladder::Vocabulary<TableChart> words{{"none", TableChart::none},
                                                      {"bars", TableChart::bars},
                                                      {"columns", TableChart::columns},
                                                      {"stacked", TableChart::stacked},
                                                      {"lines", TableChart::lines}};
    return words;
}

const ladder::Vocabulary<AreasIn>& areaSides() {
    static const ladder::Vocabulary<AreasIn> words{{"rows", AreasIn::rows}, {"columns", AreasIn::columns}};
    return words;
}

bool stacksAreas(const TableChoice& choice) {
    return choice.areasIn == AreasIn::rows ? choice.items.size() == 1 : choice.areas.size() > 1;
}

std::vector<AreaIndex> areasMeant(const ladder::Edition& edition) {
    const auto& parts = areasIn(edition, AreaIndex{0});
    return parts.empty() ? std::vector<AreaIndex>{0} : parts;
}

TableChoice resolve(const ladder::Catalogue& catalogue, const TableRequest& request,
                    ladder::Language interface) {
    const ladder::Term term = std::string_view(request.edition);
    const auto found = ladder::findEdition(catalogue, term);
    if (!found)
        throw Refusal(About::edition, words::asIs,
                      {ladder::explainUnfoundEdition(catalogue, term, interface) + "."});
    const auto& edition = **found;
    TableChoice choice{catalogue,       edition,       {},           {}, {}, request.language,
                       request.areasIn, request.notes, request.chart};
    for (const auto& name : request.areas) {
        const ladder::Term asked = std::string_view(name);
        const auto area = ladder::findArea(edition, asked);
        if (!area)
            throw Refusal(About::area, words::asIs,
                          {ladder::explainUnfoundArea(catalogue, edition, asked, interface) + "."});
        addOnce(choice.areas, *area);
    }
    for (const auto& name : request.items) {
        const ladder::Term asked = std::string_view(name);
        const auto item = ladder::findItem(edition, asked);
        if (!item)
            throw Refusal(About::options, words::asIs,
                          {ladder::explainUnfoundItem(catalogue, edition, asked, {}, interface) + "."});
        addOnce(choice.items, *item);
    }
    for (const auto& word : request.measures) {
        const auto measure = tableMeasures().find(word);
        if (!measure)
            throw Refusal(About::options, words::unknownTableMeasure, {ladder::abbreviate(word)});
        addOnce(choice.measures, *measure);
    }
    if (choice.areas.empty())
        choice.areas = areasMeant(edition);
    if (choice.items.empty())
        choice.items = measuredRungs(edition);
    if (choice.items.empty())
        throw Refusal(About::edition, words::nothingToInsert, {edition.id()});
    if (choice.measures.empty())
        choice.measures = {TableMeasure::count};
    return choice;
}

void requirePossible(const TableChoice& choice) {
    const auto figures = choice.areas.size() * choice.items.size() * choice.measures.size();
    if (figures > mostFigures)
        throw Refusal(About::options, words::tooLargeTable,
                      {std::to_string(figures), std::to_string(mostFigures)});
    if (choice.edition.bases().empty() && hasMeasure(choice, isAgainstBase))
        throw Refusal(About::options, words::noBaseForMeasure, {nameOf(choice)});
    if (hasMeasure(choice, isAgainstEditionBefore) &&
        ladder::editionBefore(choice.catalogue, choice.edition) == nullptr)
        throw Refusal(About::options, words::noEditionBefore, {nameOf(choice)});
    requireChart(choice);
}

} // namespace sheets
