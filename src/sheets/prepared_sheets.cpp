#include "sheets/prepared_sheets.hpp"

#include <algorithm>
#include <iterator>

namespace sheets {

namespace {

constexpr PreparedSheet table[] = {
#include "sheets/prepared_sheets.inc"
};

template<class Predicate>
const PreparedSheet* find(Predicate predicate) {
    const auto* found = std::find_if(std::begin(table), std::end(table), predicate);
    return found == std::end(table) ? nullptr : found;
}

} // namespace

std::span<const PreparedSheet> preparedSheets() {
    return table;
}

const PreparedSheet* sheetOfKind(const rtl::OUString& kind) {
    return find([&](const PreparedSheet& sheet) { return kind.equalsIgnoreAsciiCaseAscii(sheet.kind); });
}

const PreparedSheet* sheetOfCommand(const rtl::OUString& command) {
    return find([&](const PreparedSheet& sheet) { return command.equalsAscii(sheet.command); });
}

} // namespace sheets
