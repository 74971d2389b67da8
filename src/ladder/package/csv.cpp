#include "ladder/package/csv.hpp"

#include <csv.h> // libcsv: the strict parser

#include <algorithm>
#include <exception>
#include <new>

namespace ladder::package {
namespace {

/// Whether a line ends with the last character of a text: "\n", or "\r" where no "\n" follows.
bool endsLine(std::string_view text, std::string_view rest) {
    return text.ends_with('\n') || (text.ends_with('\r') && !rest.starts_with('\n'));
}

/// How many lines end in a text.
std::size_t lineEnds(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t size = 1; size <= text.size(); ++size)
        count += endsLine(text.substr(0, size), text.substr(size)) ? 1 : 0;
    return count;
}

/// libcsv behind RAII. It is fed a line at a time, because it does not count lines itself.
class Parser {
public:
    Parser(const std::function<void(CsvRow&)>& onRow, CsvMarks marks)
        : onRow_(onRow) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0)
            throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(marks.delimiter));
        csv_set_quote(&parser_, static_cast<unsigned char>(marks.quote));
        csv_set_blk_size(&parser_, 1U << 20U); // bytes; a long cell is moved each time it grows by so many
    }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// Takes a piece of text that ends with a line break, or the last one; false where it is not CSV.
    bool feed(std::string_view piece) {
        row_.end += piece.size();
        const auto taken = csv_parse(&parser_, piece.data(), piece.size(), onCell, onRowEnd, this);
        rethrow();
        return taken == piece.size();
    }
    bool finish() {
        const bool isWhole = csv_fini(&parser_, onCell, onRowEnd, this) == 0;
        rethrow();
        return isWhole;
    }
    void nextLine() { ++line_; }
    CsvError error() const { return {line_, row_.cells.size() + 1}; }

private:
    // An exception must not pass through the frames of a C library: it waits in failure_.
    static void onCell(void* text, std::size_t size, void* self) noexcept {
        static_cast<Parser*>(self)->guarded([&](Parser& parser) {
            const std::string_view cell(static_cast<const char*>(text), size);
            auto& row = parser.row_;
            if (row.cells.empty())
                row.line = parser.line_ - lineEnds(cell);
            row.cells.emplace_back(cell);
        });
    }
    static void onRowEnd(int /*terminator*/, void* self) noexcept {
        static_cast<Parser*>(self)->guarded([](Parser& parser) {
            parser.onRow_(parser.row_);
            parser.row_.cells.clear();
        });
    }
    template<class Action>
    void guarded(Action action) noexcept {
        if (failure_)
            return;
        try {
            action(*this);
        } catch (...) {
            failure_ = std::current_exception();
        }
    }
    void rethrow() {
        if (failure_)
            std::rethrow_exception(failure_);
    }

    const std::function<void(CsvRow&)>& onRow_;
    csv_parser parser_{};
    CsvRow row_;
    std::size_t line_ = 1;
    std::exception_ptr failure_;
};

/// Whether a cell would be read otherwise without quotes: spaces at its ends are no part of it then.
bool needsQuotes(std::string_view cell) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return !cell.empty() && (cell.find_first_of("\",\r\n") != std::string_view::npos ||
                             isBlank(cell.front()) || isBlank(cell.back()));
}

} // namespace

std::optional<CsvError> readCsv(std::string_view text, const std::function<void(CsvRow&)>& onRow,
                                CsvMarks marks) {
    Parser parser(onRow, marks);
    while (!text.empty()) {
        const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
        const auto end = std::find_if(text.begin(), text.end(), isBreak);
        const auto size = std::min(static_cast<std::size_t>(end - text.begin()) + 1, text.size());
        const auto piece = text.substr(0, size);
        text.remove_prefix(size);
        if (!parser.feed(piece))
            return parser.error();
        if (endsLine(piece, text))
            parser.nextLine();
    }
    if (!parser.finish())
        return parser.error();
    return std::nullopt;
}

void writeCsvRow(std::string& text, std::span<const std::string> cells, std::string_view lineEnd) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += ',';
        if (!needsQuotes(cells[i])) {
            text += cells[i];
            continue;
        }
        text += '"';
        for (const char character : cells[i])
            text.append(character == '"' ? 2 : 1, character);
        text += '"';
    }
    text += lineEnd;
}

} // namespace ladder::package
