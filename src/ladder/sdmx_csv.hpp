// An edition in SDMX-CSV 2.1, the exchange format of statistical offices.
// https://github.com/sdmx-twg/sdmx-csv/blob/master/data-message/docs/sdmx-csv-field-guide.md
#pragma once

#include "ladder/edition.hpp"

#include <string>

namespace ladder {

/// A data message, in UTF-8, with every observation of the edition; docs/sdmx-csv.md says how each column is
/// filled. Observations replace what a system knows of them. What is not available, was not collected or
/// cannot exist is an intentionally missing value (NaN), and OBS_STATUS says which. The first row has the
/// source and the notes on the whole edition, which belong to no observation: its dimensions are switched off
/// ("~"), and it is merged, as attributes above observations are.
///
/// The structure is that of the publisher: the agency is made of the publisher's name. Texts are in Dutch and
/// English, with a bar between; a bar in a text becomes a broken one.
std::string sdmxCsv(const Edition& edition);

} // namespace ladder
