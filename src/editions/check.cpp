#include "editions/check.hpp"

#include "ladder/package/remarks.hpp"
#include "ladder/plausibility.hpp"
#include "ladder/series.hpp"
#include "office/strings.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>

#include <algorithm>
#include <utility>

namespace editions {

using namespace css;

namespace {

/// Gives the edition with which it is compared: the same year as it was, or else the year before.
const ladder::Edition* before(const ladder::Catalogue& catalogue, const ladder::Edition& edition) {
    const auto* same = catalogue.find(std::to_string(edition.year()));
    return same != nullptr ? same : ladder::editionBefore(catalogue, edition);
}

/// Nothing where it is about something that only the edition before has.
workbook::WorkbookCell cellOf(const ladder::Warning& warning, const workbook::EditionCells& cells) {
    switch (warning.kind) {
    case ladder::WarningKind::areaBegins:
        return cells.area(*warning.area);
    case ladder::WarningKind::itemBegins:
        return cells.item(*warning.item);
    case ladder::WarningKind::areaEnds:
    case ladder::WarningKind::itemEnds:
        return {};
    case ladder::WarningKind::basesExceed:
    case ladder::WarningKind::baseBelowFigure:
    case ladder::WarningKind::baseChanged:
        return cells.people(*warning.area, *warning.base);
    default:
        return cells.figure(*warning.area, *warning.item);
    }
}

/// Takes over, for a revision in a workbook, what the edition that it revises says besides its figures: a
/// workbook has no room for it. Where the workbook says something else than that edition, it is not the same
/// package.
void takeRemarks(std::optional<ladder::Edition>& edition, const ladder::Catalogue& catalogue) {
    const auto* revised = edition ? catalogue.find(std::to_string(edition->year())) : nullptr;
    if (revised == nullptr)
        return;
    auto data = edition->data();
    data.remarks = revised->data().remarks;
    data.attachments = revised->data().attachments;
    auto asRevised = data;
    asRevised.revision = revised->revision(); // which is given only where it is kept
    if (!hasSameContent(asRevised, revised->data()))
        data.remarks = ladder::package::remarksForRevision(data.remarks);
    edition.emplace(std::move(data));
}

template<class CellOf>
void addWarnings(Check& check, const ladder::Catalogue& catalogue, ladder::Language language, CellOf cellOf) {
    if (!check.edition)
        return;
    const auto* earlier = before(catalogue, *check.edition);
    auto kept = check.count(Severity::warning);
    for (const auto& warning : ladder::warningsOn(*check.edition, earlier)) {
        if (kept++ >= workbook::Report::mostKept)
            return;
        const workbook::WorkbookCell cell = cellOf(warning);
        check.findings.push_back(
            {Severity::warning, cell.sheet, cell.cell, describe(warning, *check.edition, earlier, language)});
    }
}

} // namespace

std::size_t Check::count(Severity severity) const {
    const auto count = std::count_if(findings.begin(), findings.end(),
                                     [&](const Finding& finding) { return finding.severity == severity; });
    return static_cast<std::size_t>(count);
}

std::string Check::first(Severity severity) const {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.severity == severity; });
    auto text = withPlace(*found);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string withPlace(const Finding& finding) {
    return (finding.sheet.empty() ? "" : finding.sheet + "." + calc::relative(finding.cell) + ": ") +
           finding.message;
}

Check checkWorkbook(const uno::Reference<sheet::XSpreadsheetDocument>& document,
                    const ladder::Catalogue& catalogue, ladder::Language language) {
    auto reading = workbook::readWorkbook(document, language);
    Check check{std::move(reading.edition), std::move(reading.defects), {}};
    takeRemarks(check.edition, catalogue);
    const uno::Reference<frame::XTitle> title(document, uno::UNO_QUERY);
    if (title.is())
        check.from = office::toUtf8(title->getTitle());
    addWarnings(check, catalogue, language,
                [&](const ladder::Warning& warning) { return cellOf(warning, reading.cells); });
    return check;
}

Check checkPackage(ladder::package::Reading reading, std::string from, const ladder::Catalogue& catalogue,
                   ladder::Language language) {
    Check check{std::move(reading.edition), {}, std::move(from)};
    const auto addAll = [&](Severity severity, const ladder::package::Defects& defects) {
        for (const auto& defect : defects.kept())
            check.findings.push_back({severity, {}, {}, describe(defect, language)});
    };
    addAll(Severity::error, reading.defects);
    addAll(Severity::warning, reading.warnings);
    addWarnings(check, catalogue, language, [](const ladder::Warning&) { return workbook::WorkbookCell(); });
    addAll(Severity::notice, reading.notices);
    return check;
}

} // namespace editions
