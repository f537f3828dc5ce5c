import { nationalPortal } from "@/lib/services/status";

type Props = {
  address: string;
  service: {
    code: string;
    title: string;
    summary: string;
    applicants: string;
    fee: string;
    topic: string | null;
    department: string | null;
    applyUrl: string;
  };
};

/** What search engines read (schema.org GovernmentService). A data block: never executed. */
export function ServiceData({ address, service }: Props) {
  const { code, title, summary, applicants, fee, topic, department, applyUrl } = service;
  const data = {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: title,
    identifier: code,
    url: address,
    ...(summary !== "" && { description: summary }),
    ...(topic !== null && { serviceType: topic }),
    ...(department !== null && { provider: { "@type": "GovernmentOrganization", name: department } }),
    ...(applicants !== "" && { audience: { "@type": "Audience", audienceType: applicants } }),
    ...(fee !== "" && { offers: { "@type": "Offer", description: fee } }),
    availableChannel: { "@type": "ServiceChannel", serviceUrl: applyUrl === "" ? nationalPortal : applyUrl },
  };
  // A "</script>" in a text would end the block: no "<" leaves here as itself.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
