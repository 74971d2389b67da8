#include "sheets/table_grid.hpp"

#include "ladder/lookup.hpp"
#include "ladder/series.hpp"
#include "sheets/table_words.hpp"

#include <algorithm>
#include <memory>
#include <optional>

namespace sheets {

using calc::Style;
using ladder::AreaIndex;
using ladder::ItemIndex;
using ladder::ItemKind;

namespace {

class GridMaker {
public:
    explicit GridMaker(const TableChoice& choice)
        : choice_(choice)
        , measures_(choice) {}

    TableGrid make() {
        addTitle();
        if (choice_.chart == TableChart::lines)
            addEditions();
        else if (choice_.areasIn == AreasIn::rows)
            addTable(choice_.areas, choice_.items,
                     [](AreaIndex area, ItemIndex item) { return std::pair(area, item); });
        else
            addTable(choice_.items, choice_.areas,
                     [](ItemIndex item, AreaIndex area) { return std::pair(area, item); });
        if (std::any_of(choice_.measures.begin(), choice_.measures.end(), isAgainstBase))
            grid_.reading.push_back(measures_.base());
        if (grid_.isBroken)
            grid_.reading.push_back(LiveText::fixed(say(words::signBelow)));
        if (choice_.chart == TableChart::bars)
            sort();
        return std::move(grid_);
    }

private:
    std::string say(const Words& words) const { return office::say(choice_.language, words); }

    /// "Participatieladder 2020 – SINE, Westhoek: aantal (tewerkstellingsplaatsen)"
    void addTitle() {
        auto title = measures_.edition();
        const char* separator = " – ";
        const auto append = [&](const LiveText& text) {
            title = title + LiveText::fixed(separator) + text;
            separator = ", ";
        };
        if (choice_.items.size() == 1)
            append(measures_.item(choice_.items.front()));
        if (choice_.areas.size() == 1)
            append(measures_.area(choice_.areas.front()));
        if (choice_.measures.size() == 1) {
            if (*separator == ',')
                separator = ": ";
            append(measures_.subject(choice_.measures.front()));
        }
        title.formula = measures_.formulas().unlessGone(title.formula, words::loadEdition);
        grid_.title = std::move(title);
    }

    bool isRung(ItemIndex item) const { return choice_.edition.items()[item].kind == ItemKind::rung; }
    bool isOnSameRung(ItemIndex item, ItemIndex other) const {
        return choice_.edition.items()[item].rung == choice_.edition.items()[other].rung;
    }

    /// The row of the k-th item: a rung is bold over parts of it that follow, and these are indented.
    TableGrid::Row rowOfItem(std::size_t k) const {
        const auto& items = choice_.items;
        const auto item = items[k];
        const bool isSorted = choice_.chart == TableChart::bars;
        if (isRung(item)) {
            const bool hasParts = !isSorted && k + 1 < items.size() && !isRung(items[k + 1]) &&
                                  isOnSameRung(items[k + 1], item);
            return {measures_.item(item), hasParts ? Style::stepName : Style::name, hasParts};
        }
        auto above = k;
        while (above > 0 && !isRung(items[above]))
            --above;
        const bool isPart = !isSorted && isRung(items[above]) && isOnSameRung(items[above], item);
        return {measures_.item(item), isPart ? Style::indented : Style::name};
    }

    /// Rows and columns are areas and items; `pairOf` tells which is which.
    template<class PairOf>
    void addTable(const std::vector<std::uint32_t>& rows, const std::vector<std::uint32_t>& columns,
                  PairOf pairOf) {
        const bool isItems = choice_.areasIn == AreasIn::columns; // of the rows
        const bool hasGroups = columns.size() > 1 && choice_.measures.size() > 1;
        grid_.corner = LiveText::fixed(say(isItems ? words::item : words::area));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            grid_.rows.push_back(isItems ? rowOfItem(row)
                                         : TableGrid::Row{measures_.area(rows[row]), Style::name});
            grid_.figures.emplace_back();
        }
        for (const auto column : columns) {
            const auto name = isItems ? measures_.area(column) : measures_.item(column);
            const auto first = grid_.columns.size();
            for (const auto measure : choice_.measures) {
                const bool namesMeasure = choice_.measures.size() > 1 || columns.size() == 1;
                add({namesMeasure ? measures_.heading(measure) : name, measure}, [&](std::size_t row) {
                    const auto [area, item] = pairOf(rows[row], column);
                    return measures_.figure(measure, area, item);
                });
                if (isLastAgainstEditionBefore(measure))
                    addSigns(measure, [&](std::size_t row) { return pairOf(rows[row], column); });
            }
            if (hasGroups)
                grid_.groups.emplace_back(name, grid_.columns.size() - first);
        }
    }

    template<class FigureOf>
    void add(TableGrid::Column column, FigureOf figureOf) {
        grid_.columns.push_back(std::move(column));
        for (std::size_t row = 0; row < grid_.rows.size(); ++row)
            grid_.figures[row].push_back(figureOf(row));
    }

    bool isLastAgainstEditionBefore(TableMeasure measure) const {
        const auto last =
            std::find_if(choice_.measures.rbegin(), choice_.measures.rend(), isAgainstEditionBefore);
        return last != choice_.measures.rend() && *last == measure;
    }

    /// Adds a column with signs behind changes, where any series is broken.
    template<class PairOf>
    void addSigns(TableMeasure measure, PairOf pairOf) {
        const auto isBroken = [&](AreaIndex area) {
            return std::any_of(choice_.items.begin(), choice_.items.end(),
                               [&](ItemIndex item) { return measures_.isBroken(area, item); });
        };
        if (std::none_of(choice_.areas.begin(), choice_.areas.end(), isBroken))
            return;
        grid_.isBroken = true;
        add({LiveText::fixed(""), measure, true}, [&](std::size_t row) {
            const auto [area, item] = pairOf(row);
            return measures_.sign(area, item);
        });
    }

    /// One area or one item over the editions: a column for each up to that of the choice.
    void addEditions() {
        constexpr std::size_t most = 10; // the latest, as on an evolution sheet
        auto editions = ladder::editionsUntil(choice_.catalogue, choice_.edition);
        if (editions.size() > most)
            editions.erase(editions.begin(), editions.end() - most);
        const bool isItems = choice_.items.size() > 1; // of the rows
        const auto& rows = isItems ? choice_.items : choice_.areas;
        grid_.corner = LiveText::fixed(say(isItems ? words::item : words::area));
        for (const auto row : rows) {
            grid_.rows.push_back({isItems ? measures_.item(row) : measures_.area(row), Style::name});
            grid_.figures.emplace_back();
        }
        for (const auto* edition : editions) {
            const auto measure = choice_.measures.front();
            const TableChoice inEdition{choice_.catalogue, *edition, {}, {}, {}, choice_.language};
            const TableMeasures measures(inEdition);
            const bool canMeasure = !isAgainstBase(measure) || !edition->bases().empty();
            const auto placeOf = [&](std::size_t row) {
                const auto area = isItems ? choice_.areas.front() : rows[row];
                const auto item = isItems ? rows[row] : choice_.items.front();
                const auto& named = choice_.edition.items()[item];
                return std::pair(ladder::areaWithId(*edition, choice_.edition.areas()[area].id),
                                 ladder::itemWithId(*edition, named.kind, named.id));
            };
            const auto name = LiveText::fixed(choice_.catalogue.nameToWrite(*edition));
            add({name, measure}, [&](std::size_t row) -> TableFigure {
                const auto [area, item] = placeOf(row);
                const auto none = say(words::notInEdition);
                return area && item && canMeasure ? measures.figure(measure, *area, *item)
                                                  : TableFigure{literal(none), std::nullopt, none};
            });
            const auto isBroken = [&](std::size_t row) {
                const auto [area, item] = placeOf(row);
                return area && item && measures.isBroken(*area, *item);
            };
            bool isBrokenHere = false;
            for (std::size_t row = 0; row < rows.size(); ++row)
                isBrokenHere |= edition != editions.front() && isBroken(row);
            if (!isBrokenHere)
                continue;
            grid_.isBroken = true;
            add({LiveText::fixed(""), measure, true}, [&](std::size_t row) {
                const auto [area, item] = placeOf(row);
                return area && item ? measures.sign(*area, *item)
                                    : TableFigure{literal(""), std::nullopt, {}};
            });
        }
    }

    /// Sets the rows with the highest figure first; what has no figure comes last.
    void sort() {
        std::vector<std::size_t> order(grid_.rows.size());
        for (std::size_t row = 0; row < order.size(); ++row)
            order[row] = row;
        const auto figure = [&](std::size_t row) { return grid_.figures[row].front().now; };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return figure(a) > figure(b); });
        const auto sorted = [&](auto& all) {
            auto before = std::move(all);
            all.clear();
            for (const auto row : order)
                all.push_back(std::move(before[row]));
        };
        sorted(grid_.figures);
        sorted(grid_.rows);
    }

    const TableChoice& choice_;
    TableMeasures measures_;
    TableGrid grid_;
};

} // namespace

TableGrid gridOf(const TableChoice& choice) {
    return GridMaker(choice).make();
}

} // namespace sheets
