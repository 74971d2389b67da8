// The cells in which the user chooses an area and an edition.
#pragma once

#include "sheets/builders.hpp"
#include "sheets/extent.hpp"
#include "sheets/formulas.hpp"
#include "sheets/words.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sheets {

class Choices {
public:
    /// `edition` is the cell of the edition, on which the list of areas depends.
    Choices(const calc::Canvas& canvas, const Subject& subject, const calc::Cell& edition)
        : canvas_(canvas)
        , subject_(subject)
        , formulas_(reference(edition), subject.language) {}

    /// A dropdown in the first cell of `cells`, which become one.
    void area(const calc::Range& cells) const;
    void edition(const calc::Range& cells) const;

private:
    void write(const calc::Range& cells, std::string_view value, const std::string& list, const Words& title,
               const Words& help) const;

    const calc::Canvas& canvas_;
    const Subject& subject_;
    Formulas formulas_;
};

/// The area of which others are parts: the one that is chosen, or where nothing is inside it, its parent.
std::string wholeOf(const Formulas& formulas, const std::string& chosen);

/// Says so where the edition that is chosen has more than there is room for: instruments on these rungs,
/// which are given by the formulas of their names, or names in these lists.
struct Room {
    std::vector<std::string> rungs;
    std::vector<std::pair<std::string_view, std::size_t>> lists; ///< and how many there is room for
};
std::string warningOfRoom(const Formulas& formulas, const Extent& extent, const Room& room);

} // namespace sheets
