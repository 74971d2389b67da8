// Makes the workbook in which a person fills in or corrects an edition.
#pragma once

#include "ladder/edition.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace workbook {

enum class Content {
    blank,   ///< for another year: without title, year, figures, statuses and notes on figures
    figures, ///< with all of the edition
};

/// Makes a new document and shows it. Its headings and names are in `language`, its explanation is in both
/// languages. What else describes the package of the edition, such as its licences, is left out, because the
/// figures of another publication have their own. Throws office::Refusal where the edition does not fit a
/// sheet.
css::uno::Reference<css::sheet::XSpreadsheetDocument>
makeWorkbook(const css::uno::Reference<css::uno::XComponentContext>& context, const ladder::Edition& from,
             Content content, ladder::Language language);

} // namespace workbook
