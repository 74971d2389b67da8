#include "office/workbooks.hpp"

#include "support/temporary_folder.hpp"

namespace workbooks {

using support::Document;

void reopen(const support::Office& office, const Document& document, const Format& format,
            const std::function<void(Document&)>& action) {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / (std::string("editie") + format.extension);
    document.store(file, format.filter);
    Document opened(office, file);
    action(opened);
}

std::string textOf(const std::vector<support::Finding>& findings) {
    std::string text;
    for (const auto& [sheet, cell, kind, message] : findings)
        text.append(sheet).append(" ").append(cell).append(" ").append(kind).append(": ").append(message) +=
            '\n';
    return text;
}

std::vector<support::Finding> errorsIn(std::vector<support::Finding> findings) {
    std::erase_if(findings, [](const support::Finding& finding) { return finding.kind != "error"; });
    return findings;
}

std::string at(const std::vector<support::Finding>& findings, std::string_view sheet, std::string_view cell) {
    for (const auto& finding : findings) {
        if (finding.sheet == sheet && finding.cell == cell)
            return finding.kind + ": " + finding.message;
    }
    return {};
}

} // namespace workbooks
