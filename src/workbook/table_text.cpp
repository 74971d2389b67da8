#include "workbook/table_text.hpp"

#include "ladder/characters.hpp"
#include "ladder/edition.hpp"
#include "ladder/package/csv.hpp"
#include "ladder/package/reader.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace workbook {
namespace {

constexpr std::size_t longestHint = 80; // characters

/// Suggests an id for a name: "groot-brugge" for "Groot-Brugge".
std::string idAfter(std::string_view name) {
    std::string id;
    std::string word;
    const auto endWord = [&] {
        const auto folded = ladder::fold(word);
        std::string plain;
        std::copy_if(folded.begin(), folded.end(), std::back_inserter(plain),
                     [](unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; });
        if (!plain.empty())
            id += (id.empty() ? "" : "-") + plain;
        word.clear();
    };
    for (const auto c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            word += c;
        else
            endWord();
    }
    endWord();
    return id.empty() ? "id-1" : id;
}

class TableTextWriter {
public:
    TableTextWriter(const TableSheet& sheet, const WorkbookNames& names, const SheetNames& sheetNames,
                    Report& report)
        : sheet_(sheet)
        , columns_(ladder::package::schemaOf(sheet.table()).columns)
        , names_(names)
        , sheetNames_(sheetNames)
        , report_(report) {}

    TableText write() {
        std::vector<std::string> texts;
        for (const auto& column : columns_)
            texts.emplace_back(column.name);
        ladder::package::writeCsvRow(text_.csv, texts);
        sheet_.warnOfHidden(report_);
        sheet_.eachRow([&](sal_Int32 row, std::span<const CellText> cells) {
            noteHidden(row);
            for (std::size_t i = 0; i < columns_.size(); ++i)
                texts[i] = checkCell(row, i, cells[i]) ? read(row, i, cells[i].text) : std::string();
            requireId(row, cells);
            ladder::package::writeCsvRow(text_.csv, texts);
            text_.rows.push_back(row);
            if (text_.csv.size() <= ladder::package::largestFile)
                return true;
            report_.error(sheet_.name(), sheet_.at(row, 0), words::tooMuchText,
                          {std::to_string(ladder::package::largestFile)});
            text_.isWhole = false;
            return false;
        });
        if (hiddenRows_ > 0)
            report_.notice(sheet_.name(), sheet_.at(firstHidden_, 0), words::rowsHidden,
                           {std::to_string(hiddenRows_)});
        return std::move(text_);
    }

private:
    void noteHidden(sal_Int32 row) {
        if (sheet_.cells().isRowShown(row))
            return;
        if (hiddenRows_++ == 0)
            firstHidden_ = row;
    }

    /// Accepts a percentage where a weight is expected: 40% is 0.4.
    bool checkCell(sal_Int32 row, std::size_t column, const CellText& cell) {
        const bool isShare = columns_[column].type == ladder::package::Type::number;
        if (!cell.isBlank() && sheet_.cells().isCovered(sheet_.at(row, column)))
            report_.warning(sheet_.name(), sheet_.at(row, column), words::cellCovered, {cell.text});
        return (isShare && cell.oddity == Oddity::percentage) ||
               sheet_.cells().checkPlain(cell, sheet_.at(row, column), report_);
    }

    /// The text with ids in the place of names.
    std::string read(sal_Int32 row, std::size_t column, const std::string& text) {
        const auto* ids = names_.referredToBy(columns_[column]);
        if (ids == nullptr || text.empty())
            return text;
        if (columns_[column].type != ladder::package::Type::list)
            return idOf(row, column, *ids, text).value_or(text);
        std::string list;
        for (const auto& name : splitList(text)) {
            const auto id = idOf(row, column, *ids, name);
            list += (list.empty() ? "" : std::string(1, ladder::package::listDelimiter)) + id.value_or(name);
            if (!id)
                break; // one error a cell
        }
        return list;
    }

    /// Nothing where there is no such id, or no single one, which is reported.
    std::optional<std::string> idOf(sal_Int32 row, std::size_t column, const NamedIds& known,
                                    const std::string& name) {
        const auto ids = known.idsOf(name);
        const auto cell = sheet_.at(row, column);
        // Where a sheet that needs rows has none, or the row lacks its id, that is reported there.
        const auto& tables = columns_[column].refersTo;
        const bool needsRows = tables.empty() || !ladder::package::schemaOf(tables.front()).mayBeEmpty;
        const bool isReported = ids.empty() ? known.isEmpty() && needsRows : ids.front().empty();
        if (ids.size() > 1) {
            report_.error(sheet_.name(), cell, words::ambiguousName,
                          {name, enumerate(ids, ladder::Conjunction::andAlso)});
        } else if (isReported) {
            report_.markReported(sheet_.name(), cell);
        } else if (ids.empty()) {
            reportUnknown(cell, columns_[column], known, name);
        } else {
            return ids.front();
        }
        return std::nullopt;
    }

    void reportUnknown(const calc::Cell& cell, const Column& column, const NamedIds& known,
                       const std::string& name) {
        const auto language = report_.language();
        if (!column.words.empty()) {
            std::vector<std::string> names;
            names.reserve(basisNames.size());
            for (const auto& basis : basisNames)
                names.push_back(say(language, basis.name));
            return report_.error(sheet_.name(), cell, words::unknownBasis,
                                 {name, enumerate(names, ladder::Conjunction::orElse)});
        }
        std::vector<std::string> sheets;
        sheets.reserve(column.refersTo.size());
        for (const auto table : column.refersTo)
            sheets.push_back(sheetNames_.at(sheetOf(table)));
        const auto nearest = known.nearest(name);
        const auto hint = nearest.empty() ? std::string()
                                          : say(language, words::didYouMean,
                                                {enumerate(nearest, ladder::Conjunction::orElse)});
        report_.error(sheet_.name(), cell, words::unknownName,
                      {name, enumerate(sheets, ladder::Conjunction::orElse), hint});
    }

    std::string enumerate(const std::vector<std::string>& names, ladder::Conjunction conjunction) const {
        return ladder::enumerate(names, conjunction, report_.language());
    }

    void requireId(sal_Int32 row, std::span<const CellText> cells) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].name == "id" && cells[i].isBlank())
                report_.error(sheet_.name(), sheet_.at(row, i), words::idMissing,
                              {idAfter(ladder::beginningOf(nameIn(cells), longestHint))});
        }
    }

    std::string_view nameIn(std::span<const CellText> cells) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].name == "name" || columns_[i].name == "text")
                return cells[i].text;
        }
        return {};
    }

    const TableSheet& sheet_;
    std::span<const Column> columns_;
    const WorkbookNames& names_;
    const SheetNames& sheetNames_;
    Report& report_;
    TableText text_;
    std::size_t hiddenRows_ = 0;
    sal_Int32 firstHidden_ = 0;
};

} // namespace

TableText textOf(const TableSheet& sheet, const WorkbookNames& names, const SheetNames& sheetNames,
                 Report& report) {
    return TableTextWriter(sheet, names, sheetNames, report).write();
}

} // namespace workbook
