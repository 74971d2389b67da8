// Large documents in an office, written, filled and read at once.
#pragma once

#include "support/office.hpp"

#include <com/sun/star/uno/Sequence.hxx>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace support {

using Cells = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

css::uno::Any text(const std::string& value);

/// Cells with what `cell` gives for each row and column.
Cells table(int rows, int columns, const std::function<css::uno::Any(int row, int column)>& cell);

/// "C5": columns from 0, rows from 1.
std::string address(int column, int row);

class Workbook {
public:
    explicit Workbook(const Office& office)
        : document_(office) {}
    /// One from disk.
    Workbook(const Office& office, const std::filesystem::path& file)
        : document_(office, file) {}

    const Document& document() const { return document_; }

    void addSheet(std::string_view name) const;

    /// Writes values from a cell on.
    void write(const Cells& cells, std::string_view from, int sheet = 0) const;

    /// A formula in the first cell of a range of the first sheet, and its copies in the others.
    void fill(std::string_view range, std::string_view formula) const;

    void setArrayFormula(std::string_view range, std::string_view formula) const;

    Cells values(std::string_view range) const;

    void recalculate() const { document_.calculate(); }

private:
    Document document_;
};

} // namespace support
