// Figures per 1 000 people, and their index, on prepared sheets: headings, cells, totals, and the note below
// that says what they are and are not.
#pragma once

#include "sheets/builders.hpp"
#include "sheets/extent.hpp"
#include "sheets/formulas.hpp"

#include <string>
#include <vector>

namespace sheets {

/// Formulas about rates of the people of the first base that an edition has. Each gives nothing, or says why,
/// where the edition has none.
class Rates {
public:
    /// `base` is a reference to the cell with the name of the base; see firstBase.
    Rates(const Formulas& formulas, std::string base)
        : formulas_(formulas)
        , base_(std::move(base)) {}

    /// A formula for the name of the first base of the edition, or nothing.
    static std::string firstBase(const Formulas& formulas) { return formulas.listed("bases", "", 1); }

    /// "Per 1.000 inwoners van 18 tot en met 64 jaar"
    std::string heading() const;
    /// "Index (West-Vlaanderen = 100)"; `whole` gives the name of the area whose index is 100.
    std::string indexHeading(const std::string& whole) const;

    /// The rate of an item or its index, or `otherwise` where there is none.
    std::string rate(const std::string& area, const std::string& item, const std::string& otherwise) const;
    std::string index(const std::string& area, const std::string& item, const std::string& otherwise) const;
    /// The sum of the rates of all rungs, or nothing where none has one.
    std::string sumOfRungs(const std::string& area) const;

    /// The day on which the people were counted, as explanations write it, behind a preposition; nothing
    /// where none is known.
    std::string day() const;

    /// What the rate and the index are and are not, and who counted the people.
    std::string note(const std::string& whole) const;

private:
    std::string of(std::string_view function, const std::string& area, const std::string& item,
                   const std::string& otherwise) const;
    std::string ifBase(const std::string& formula, const std::string& otherwise) const;

    const Formulas& formulas_;
    std::string base_;
};

/// A formula for the sum of rates of rungs, which stand in `rates`, or `otherwise` where `total` is no
/// number.
std::string totalRate(const std::string& total, const std::string& rates, const std::string& otherwise);

/// The characters of the longest heading of rates that an edition at hand has.
std::size_t charactersOfRateHeading(const SheetContext& context);

/// The lines of the longest note on rates that an edition at hand has, where a line has room for so many
/// characters.
std::size_t linesOfRateNotes(const SheetContext& context, const Extent& extent, std::size_t charactersInLine);

} // namespace sheets
