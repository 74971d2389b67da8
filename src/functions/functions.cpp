#include "functions/functions.hpp"

#include "ladder/explain.hpp"
#include "ladder/figures.hpp"
#include "ladder/info.hpp"
#include "ladder/table.hpp"
#include "ladder/texts.hpp"
#include "office/interface_language.hpp"
#include "office/strings.hpp"
#include "shelf/catalogue.hpp"

#include <com/sun/star/uno/RuntimeException.hpp>
#include <cppuhelper/supportsservice.hxx>

#include <exception>
#include <numeric>

namespace functions {

using namespace css;
using ladder::ItemKind;
using ladder::Term;
using uno::Any;

namespace {

/// Lets no exception into the office that it does not know.
template<class Call>
Any guarded(Call call) {
    try {
        return call();
    } catch (const std::exception& failure) {
        throw uno::RuntimeException(office::toOUString(failure.what()));
    }
}

template<class... Cell>
std::array<Argument, sizeof...(Cell)> arguments(const Cell&... cells) {
    return {Argument(cells)...};
}

/// The figure of an item, with the names as they were written.
template<class Answer>
ladder::Result<Answer> figureOf(const ladder::Catalogue& catalogue, const Term& area, const Term& item,
                                const Term& edition, std::optional<ItemKind> kind,
                                ladder::Result<Answer> (*figure)(const ladder::Edition&, ladder::AreaIndex,
                                                                 ladder::ItemIndex)) {
    const auto inEdition = ladder::findEdition(catalogue, edition);
    if (!inEdition)
        return inEdition.error();
    const auto areaIndex = ladder::findArea(**inEdition, area);
    if (!areaIndex)
        return areaIndex.error();
    const auto itemIndex = ladder::findItem(**inEdition, item, kind);
    if (!itemIndex)
        return itemIndex.error();
    return figure(**inEdition, *areaIndex, *itemIndex);
}

/// A change or growth of the figure of an item, which is matched by id between two editions.
ladder::Result<double> differenceOf(const ladder::Catalogue& catalogue, const Term& area, const Term& item,
                                    const Term& before, const Term& after,
                                    ladder::Result<double> (*difference)(ladder::Result<double>,
                                                                         ladder::Result<double>)) {
    if (ladder::isBlank(before) || ladder::isBlank(after))
        return ladder::Reason::noName;
    const auto from = ladder::findEdition(catalogue, before);
    const auto to = ladder::findEdition(catalogue, after);
    if (!from || !to)
        return ladder::Reason::unknownEdition;
    const auto areas = ladder::findArea(**from, **to, area);
    if (!areas)
        return areas.error();
    const auto items = ladder::findItem(**from, **to, item);
    if (!items)
        return items.error();
    return difference(ladder::count(**from, areas->first, items->first),
                      ladder::count(**to, areas->second, items->second));
}

/// The areas of an argument side by side; one alone beside its parent, and all where none is named.
ladder::Result<ladder::Rows> tableOf(const ladder::Edition& edition, const Argument& argument) {
    std::vector<ladder::AreaIndex> areas;
    for (sal_Int32 row = 0; row < argument.rows(); ++row) {
        for (sal_Int32 column = 0; column < argument.columns(); ++column) {
            const auto* cell = argument.at(row, column);
            if (cell == nullptr || ladder::isBlank(CellTerm(*cell)))
                continue;
            const auto area = ladder::findArea(edition, CellTerm(*cell));
            if (!area)
                return area.error();
            areas.push_back(*area);
            if (areas.size() == mostColumns)
                return ladder::Reason::tooLarge;
        }
    }
    if (areas.size() == 1)
        return ladder::ladderOf(edition, areas.front());
    if (areas.empty()) {
        areas.resize(edition.areas().size());
        std::iota(areas.begin(), areas.end(), ladder::AreaIndex{0});
    }
    return ladder::laddersOf(edition, areas);
}

} // namespace

Functions::Functions(const uno::Reference<uno::XComponentContext>& context)
    : context_(context) {}

Any Functions::figures(const Any& area, const Any& item, const Any& edition, std::optional<ItemKind> kind,
                       Figure figure) const {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(arguments(area, item, edition), [&](const Term& a, const Term& i, const Term& e) {
            return figureOf(*catalogue, a, i, e, kind, figure);
        });
    });
}

Any Functions::differences(const Any& area, const Any& item, const Any& from, const Any& to,
                           Difference difference) const {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(arguments(area, item, from, to),
                          [&](const Term& a, const Term& i, const Term& before, const Term& after) {
                              return differenceOf(*catalogue, a, i, before, after, difference);
                          });
    });
}

Any Functions::rungTotal(const Any& area, const Any& rung, const Any& edition) {
    return figures(area, rung, edition, ItemKind::rung, ladder::count);
}

Any Functions::rungSum(const Any& area, const Any& rung, const Any& edition) {
    return figures(area, rung, edition, ItemKind::rung, ladder::weightedSum);
}

Any Functions::rungShare(const Any& area, const Any& rung, const Any& edition) {
    return figures(area, rung, edition, ItemKind::rung, ladder::shareOfLadder);
}

Any Functions::ladderTotal(const Any& area, const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(arguments(area, edition),
                          [&](const Term& a, const Term& e) -> ladder::Result<double> {
                              const auto inEdition = ladder::findEdition(*catalogue, e);
                              if (!inEdition)
                                  return inEdition.error();
                              const auto found = ladder::findArea(**inEdition, a);
                              if (!found)
                                  return found.error();
                              return ladder::ladderTotal(**inEdition, *found);
                          });
    });
}

Any Functions::ladderCount(const Any& area, const Any& item, const Any& edition) {
    return figures(area, item, edition, {}, ladder::count);
}

Any Functions::ladderShare(const Any& area, const Any& item, const Any& edition) {
    return figures(area, item, edition, {}, ladder::shareOfParent);
}

Any Functions::ladderRank(const Any& area, const Any& item, const Any& edition) {
    return figures(area, item, edition, {}, ladder::rank);
}

Any Functions::ladderChange(const Any& area, const Any& item, const Any& from, const Any& to) {
    return differences(area, item, from, to, ladder::change);
}

Any Functions::ladderGrowth(const Any& area, const Any& item, const Any& from, const Any& to) {
    return differences(area, item, from, to, ladder::growth);
}

Any Functions::sectorCount(const Any& area, const Any& sector, const Any& edition) {
    return figures(area, sector, edition, ItemKind::sector, ladder::count);
}

Any Functions::sectorShare(const Any& area, const Any& sector, const Any& edition) {
    return figures(area, sector, edition, ItemKind::sector, ladder::shareOfSectors);
}

Any Functions::ladderStatus(const Any& area, const Any& item, const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(arguments(area, item, edition), [&](const Term& a, const Term& i, const Term& e) {
            return figureOf(*catalogue, a, i, e, {}, ladder::statusCode);
        });
    });
}

Any Functions::ladderExplain(const Any& area, const Any& item, const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        const auto given = arguments(area, item, edition);
        if (isTooLarge(sizeOfResult(given), mostSentences))
            return toCell(ladder::Result<std::string>(
                ladder::say(language(), ladder::Message::tooManyCells, {std::to_string(mostSentences)})));
        return overRanges(given,
                          [&](const Term& a, const Term& i, const Term& e) -> ladder::Result<std::string> {
                              return ladder::explain(*catalogue, a, i, e, language());
                          });
    });
}

Any Functions::ladderInfo(const Any& name, const Any& field, const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(arguments(name, field, edition), [&](const Term& n, const Term& f, const Term& e) {
            return ladder::info(*catalogue, n, f, e);
        });
    });
}

Any Functions::ladderSource(const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return overRanges(arguments(edition), [&](const Term& e) -> ladder::Result<std::string> {
            const auto found = ladder::findEdition(*catalogue, e);
            if (!found)
                return found.error();
            return ladder::sourceLine(**found);
        });
    });
}

Any Functions::ladderTable(const Any& area, const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return stackOverRanges(arguments(edition), [&](const Term& e) -> ladder::Result<ladder::Rows> {
            const auto found = ladder::findEdition(*catalogue, e);
            if (!found)
                return found.error();
            return tableOf(**found, Argument(area));
        });
    });
}

Any Functions::ladderList(const Any& what, const Any& within, const Any& edition) {
    return guarded([&] {
        const auto catalogue = shelf::catalogue();
        return stackOverRanges(
            arguments(what, within, edition),
            [&](const Term& w, const Term& in, const Term& e) { return ladder::list(*catalogue, w, in, e); });
    });
}

rtl::OUString Functions::getImplementationName() {
    return implementationName;
}

sal_Bool Functions::supportsService(const rtl::OUString& name) {
    return cppu::supportsService(this, name);
}

uno::Sequence<rtl::OUString> Functions::getSupportedServiceNames() {
    const rtl::OUString name(serviceName);
    return {&name, 1};
}

ladder::Language Functions::language() {
    std::call_once(languageIsKnown_, [&] { language_ = office::interfaceLanguage(context_); });
    return language_;
}

} // namespace functions
