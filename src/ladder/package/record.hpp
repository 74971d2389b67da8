// A row of a table of a package, and the ids that rows give and refer to.
#pragma once

#include "ladder/package/csv.hpp"
#include "ladder/package/defect.hpp"
#include "ladder/package/resource.hpp"
#include "ladder/package/schema.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

/// The ids of one or more tables, each standing once, and the number of the row that each stands for.
class Ids {
public:
    explicit Ids(std::string tables)
        : tables_(std::move(tables)) {}

    /// False where the id is there already.
    bool add(const std::string& id, std::uint32_t number) { return numbers_.emplace(id, number).second; }
    std::optional<std::uint32_t> find(std::string_view id) const {
        const auto found = numbers_.find(id);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }
    /// The names of the tables, for a message.
    const std::string& tables() const { return tables_; }

    /// Whether each row of the tables gave its id. Otherwise one that is not found may be that of a row that
    /// could not be read, which is said there and not wherever it is referred to.
    bool isComplete() const { return isComplete_; }
    void markIncomplete() { isComplete_ = false; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::string tables_;
    bool isComplete_ = true;
    boost::unordered_flat_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

/// What the rows of a table have in common while they are read.
struct OpenTable {
    const Schema& schema;
    const Resource& resource;
    Defects& defects;
    Defects& warnings;
    Defects& notices;
    std::string file{}; ///< in which the row stands
    std::vector<std::string> header{};
    std::vector<const Field*> fields{}; ///< of the columns in a header that is as it should be; none is null
    std::vector<const Column*> columns{}; ///< of the same; null for one that is not in the schema
};

/// A row of a table, whose cells are read by the names of their columns. What does not fit is added to the
/// defects, and an empty or neutral value stands in for it.
class Record {
public:
    Record(const OpenTable& table, const CsvRow& row)
        : table_(table)
        , row_(row) {}

    /// Rejects what no text of its column may be, and warns of what a spreadsheet would take for a formula.
    void checkTexts();

    /// Empty also where the table does without the column, and where the cell has what is declared to stand
    /// for a missing value.
    std::string_view cell(std::string_view column) const;
    /// The row's own id, in the column "id", which from now on stands for `number`.
    std::string id(Ids& ids, std::uint32_t number);
    /// An id that another edition may have; empty where the cell is.
    std::string foreignId(std::string_view column);
    /// A cell that must not be empty.
    std::string text(std::string_view column);
    /// The parts of a cell between semicolons; none may be empty.
    std::vector<std::string> list(std::string_view column);
    /// A number within the limits that the schema sets.
    std::optional<std::int64_t> wholeNumber(std::string_view column);
    /// A number of persons or places.
    std::optional<std::int64_t> count(std::string_view column);
    /// A number from 0 to 1 with a decimal point.
    double weight(std::string_view column);
    /// The number that an id stands for.
    std::optional<std::uint32_t> reference(std::string_view column, const Ids& ids);
    std::vector<std::uint32_t> references(std::string_view column, const Ids& ids);

    Location location(std::string_view column) const;
    void reject(std::string_view column, Reason reason, std::vector<std::string> arguments = {});
    void warn(std::string_view column, Reason reason, std::vector<std::string> arguments = {});
    void notice(std::string_view column, Reason reason, std::vector<std::string> arguments = {});

private:
    void checkText(const Column& column, std::string_view text);
    std::size_t indexOf(std::string_view column) const;
    const Column& columnOf(std::string_view name) const;
    std::string plainNumber(std::string_view column) const;

    const OpenTable& table_;
    const CsvRow& row_;
};

} // namespace ladder::package
