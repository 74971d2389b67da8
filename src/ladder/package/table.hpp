// Reads a table of a package: its columns are checked once, then its rows are read one by one.
#pragma once

#include "ladder/package/csv.hpp"
#include "ladder/package/descriptor.hpp"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
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

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::string tables_;
    boost::unordered_flat_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

/// A row of a table, whose cells are read by the names of their columns. What does not fit is added to the
/// defects, and an empty or neutral value stands in for it.
class Record {
public:
    Record(const Schema& schema, const std::string& file, const std::vector<std::string>& header,
           const CsvRow& row, Defects& defects)
        : schema_(schema)
        , file_(file)
        , header_(header)
        , row_(row)
        , defects_(defects) {}

    /// Empty also where the table does without the column.
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

private:
    std::size_t indexOf(std::string_view column) const;
    const Column& columnOf(std::string_view name) const;

    const Schema& schema_;
    const std::string& file_;
    const std::vector<std::string>& header_;
    const CsvRow& row_;
    Defects& defects_;
};

/// Calls `onRecord` for each row of a table, if the table has all the columns of its schema. Returns false
/// where rows may be missing because the table could not be read to its end. Before each row `onPart` is told
/// how much of the table has been read, from 0 to 1; it may throw to stop.
bool readTable(const FileSource& files, const Descriptor& descriptor, Table table, Defects& defects,
               const std::function<void(Record&)>& onRecord, const std::function<void(double)>& onPart);

} // namespace ladder::package
