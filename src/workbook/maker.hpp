// Makes the workbook in which an officer fills in or corrects an edition.
#pragma once

#include "ladder/edition.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace workbook {

enum class Content {
    blank,   ///< for another year: no title, year, figures, statuses and notes on figures
    figures, ///< all of the edition
};

/// A new document, which is shown. Its headings and names are in `language`, the explanation is in both.
/// What describes the package of the edition besides, such as its licences, is left out: the figures of
/// another publication have their own. Throws office::Refusal where the edition does not fit a sheet.
css::uno::Reference<css::sheet::XSpreadsheetDocument>
makeWorkbook(const css::uno::Reference<css::uno::XComponentContext>& context, const ladder::Edition& from,
             Content content, ladder::Language language);

} // namespace workbook
