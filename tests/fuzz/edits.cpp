#include "fuzz/edits.hpp"

#include "ladder/catalogue.hpp"
#include "ladder/package/csv.hpp"
#include "ladder/package/schema.hpp"
#include "ladder/package/writer.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace fuzz {

using namespace ladder;
using namespace ladder::package;

namespace {

/// The descriptor, then the tables in the order of the schema; with every column that there can be.
std::vector<File> laterPackage() {
    auto edition = bundledCatalogue().editions().front()->data();
    edition.year = 2023;
    const auto instrument = std::find_if(edition.items.begin(), edition.items.end(),
                                         [](const Item& item) { return item.kind == ItemKind::instrument; });
    instrument->validFrom = 2000;
    instrument->validTo = 2100;
    instrument->successor = "successor";
    return write(edition);
}

using Sheet = std::vector<std::vector<std::string>>; ///< a row of headings, then the others

Sheet sheetOf(const File& table) {
    Sheet sheet;
    readCsv(table.content, [&](CsvRow& row) { sheet.push_back(std::move(row.cells)); });
    return sheet;
}

std::string textOf(const Sheet& sheet) {
    std::string text;
    for (const auto& row : sheet)
        writeCsvRow(text, row);
    return text;
}

std::size_t number(const std::string& text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void change(const std::vector<std::string>& edit, std::vector<File>& files) {
    if (edit.size() < 4)
        return;
    auto& file = files[1 + number(edit[0]) % allTables.size()];
    auto sheet = sheetOf(file);
    auto& row = sheet[1 + number(edit[1]) % (sheet.size() - 1)];
    row[number(edit[2]) % row.size()] = edit[3];
    file.content = textOf(sheet);
}

} // namespace

Reading readEdited(std::string_view edits) {
    static const auto package = laterPackage();
    auto files = package;
    readCsv(edits, [&](CsvRow& row) { change(row.cells, files); });
    return read([&](std::string_view path) -> Result<std::string> {
        const auto found =
            std::find_if(files.begin(), files.end(), [&](const File& file) { return file.path == path; });
        if (found == files.end())
            return Reason::fileMissing;
        return found->content;
    });
}

} // namespace fuzz
