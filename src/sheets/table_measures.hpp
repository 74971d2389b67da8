// What is asked of an item in an area, as formulas, and as figures at the moment.
#pragma once

#include "calc/formats.hpp"
#include "sheets/built_table.hpp"
#include "sheets/live_text.hpp"
#include "sheets/words.hpp"

#include "calc/styles.hpp"
#include <optional>
#include <string>

namespace sheets {

/// A figure: the formula of its cell, and what that gives now.
struct TableFigure {
    std::string formula;
    std::optional<double> now; ///< nothing where there is no figure
    std::string word;          ///< why there is none; empty where there is one
};

/// The measures of one choice. Formulas name areas, items and editions whole.
class TableMeasures {
public:
    explicit TableMeasures(const TableChoice& choice);

    TableFigure figure(TableMeasure measure, ladder::AreaIndex area, ladder::ItemIndex item) const;
    /// The sign of a break between the edition before and that of the choice, or nothing.
    TableFigure sign(ladder::AreaIndex area, ladder::ItemIndex item) const;
    bool isBroken(ladder::AreaIndex area, ladder::ItemIndex item) const;

    /// As the heading of a column, and as what a table is about.
    LiveText heading(TableMeasure measure) const;
    LiveText subject(TableMeasure measure) const;
    /// "Per 1.000 inwoners op 01-01-2020. Berekend, niet gepubliceerd."
    LiveText base() const;
    /// What is counted, where it is the same of all items; empty otherwise.
    LiveText unit() const;

    LiveText area(ladder::AreaIndex area) const;
    LiveText item(ladder::ItemIndex item) const;
    LiveText edition() const;

    const Formulas& formulas() const { return formulas_; }
    /// The edition before that of the choice; null where there is none.
    const ladder::Edition* editionBefore() const { return before_; }

private:
    std::string areaLiteral(ladder::AreaIndex area) const;
    std::string itemLiteral(ladder::ItemIndex item) const;
    std::string baseLiteral() const;
    std::string written(const ladder::Edition& edition) const;
    std::optional<double> now(TableMeasure measure, ladder::AreaIndex area, ladder::ItemIndex item) const;
    std::optional<double> between(TableMeasure measure, ladder::AreaIndex area, ladder::ItemIndex item) const;
    LiveText whole() const;
    LiveText editions() const;
    std::string say(const Words& words) const { return office::say(choice_.language, words); }
    LiveText filled(const Words& words, const LiveText& detail) const;
    std::string wordOf(ladder::AreaIndex area, ladder::ItemIndex item) const;

    const TableChoice& choice_;
    const ladder::Edition& edition_;
    const ladder::Edition* before_;
    Formulas formulas_;
};

/// What a figure of a measure looks like; `isRung` where parts of the rung stand below it.
calc::Style styleOf(TableMeasure measure, bool isRung);
/// The format of a measure in a chart.
calc::Format formatOf(TableMeasure measure);

} // namespace sheets
