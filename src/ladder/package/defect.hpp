// What is wrong with a data package: where, and what was expected.
#pragma once

#include "ladder/reason.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace ladder::package {

/// A location in a file of a package. Lines and columns count from 1; both are 0 where the whole file is
/// meant. In a CSV file the column is the number of the field, in JSON that of the byte in the line.
struct Location {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string name; ///< of the CSV column, or the JSON pointer
};

struct Defect {
    Location location;
    Problem problem;
};

/// "observations.csv, regel 12, kolom 3 (value): …"
std::string describe(const Defect& defect, Language language);

/// Gathers defects. All are counted, and as many kept as a person would read.
class Defects {
public:
    static constexpr std::size_t mostKept = 1000;

    void add(Location location, Reason reason, std::vector<std::string> arguments = {});
    /// Adds it unless the cell has one already: what is wrong with it first may explain all else.
    void addAtCell(Location location, Reason reason, std::vector<std::string> arguments = {});

    bool none() const { return count_ == 0; }
    /// Whether more would only be counted, so that it is no use to look for them.
    bool isFull() const { return count_ >= mostKept; }
    std::size_t count() const { return count_; }
    const std::vector<Defect>& kept() const { return kept_; }

private:
    std::vector<Defect> kept_;
    std::set<std::tuple<std::string, std::size_t, std::size_t>> cells_; ///< those of the kept, by addAtCell()
    std::size_t count_ = 0;
};

} // namespace ladder::package
